import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CoachingStore } from '@/lib/ports/coaching-store';
import { coachingSchema } from '@/lib/report/statements/advice';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

/** Coaching in SQLite: one row each time. Beside the port's errors: ZodError, SqliteError. */
export function sqliteCoachingStore(db: Database): CoachingStore {
  const insert = db.prepare('INSERT INTO coaching (interview, json) VALUES (?, ?)');
  const last = db
    .prepare('SELECT json FROM coaching WHERE interview = ? ORDER BY place DESC LIMIT 1')
    .pluck();
  return {
    async add(interview, coaching) {
      const json = JSON.stringify(coachingSchema.parse(coaching));
      inDatabase(() => insert.run(exactId(interview), json));
    },
    async newest(interview) {
      const what = `the advice on interview ${interview}`;
      return inDatabase(() => {
        const json = stored(z.string().optional(), last.get(exactId(interview)), what);
        return json === undefined ? undefined : storedJson(coachingSchema, json, what);
      });
    },
  };
}
