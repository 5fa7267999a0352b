import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { PenStore } from '@/lib/ports/pen-store';
import { exactId, inDatabase, stored } from './stored-value';

/**
 * Pens in SQLite. Both methods throw TypeError for an id that is not well-formed Unicode, SqliteError
 * when the disk or a lock says no, StoreDamaged.
 */
export function sqlitePenStore(db: Database): PenStore {
  const upsert = db.prepare(
    'INSERT INTO pens (interview, tab) VALUES (?, ?) ON CONFLICT (interview) DO UPDATE SET tab = excluded.tab',
  );
  const select = db.prepare('SELECT tab FROM pens WHERE interview = ?').pluck();
  return {
    async claim(interview, tab) {
      inDatabase(() => upsert.run(exactId(interview), exactId(tab)));
    },
    async holder(interview) {
      const tab = inDatabase(() => select.get(exactId(interview)));
      return stored(z.string().optional(), tab, `the pen of interview ${interview}`);
    },
  };
}
