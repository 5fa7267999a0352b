import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { contestEventSchema } from '@/lib/grading/contest';
import type { ContestStore } from '@/lib/ports/contest-store';
import { StoreDamaged, VersionClash } from '@/lib/ports/interview-store';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

const contestRow = z.strictObject({
  position: z.number().int(),
  command: z.string(),
  json: z.string(),
});

/**
 * Contests in SQLite, one row each. Beside the port's error: TypeError for an id that is not well-formed
 * Unicode, ZodError for an event that is not one, SqliteError when the disk or a lock says no; each
 * leaves the store as it was. `read` throws StoreDamaged.
 */
export function sqliteContestStore(db: Database): ContestStore {
  const insert = db.prepare(
    'INSERT INTO contests (interview, position, command, json) VALUES (?, ?, ?, ?)',
  );
  const last = db
    .prepare('SELECT ifnull(max(position), 0) FROM contests WHERE interview = ?')
    .pluck();
  const all = db.prepare(
    'SELECT position, command, json FROM contests WHERE interview = ? ORDER BY position',
  );
  return {
    async append(interview, expected, { command, event }) {
      const key = exactId(interview);
      const row = [exactId(command), JSON.stringify(contestEventSchema.parse(event))];
      const work = () => {
        const length = stored(z.number().int(), last.get(key), `the contests of ${interview}`);
        if (length !== expected) throw new VersionClash(interview, expected);
        insert.run(key, expected + 1, ...row);
      };
      inDatabase(() => db.transaction(work).immediate());
    },
    async read(interview) {
      const found = inDatabase(() => all.all(exactId(interview)));
      const rows = stored(z.array(contestRow), found, `the contests of ${interview}`);
      return rows.map(({ position, command, json }, index) => {
        const what = `contest ${index + 1} of interview ${interview}`;
        if (position !== index + 1) throw new StoreDamaged(`The database has lost ${what}.`);
        return { command, event: storedJson(contestEventSchema, json, what) };
      });
    },
  };
}
