import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { PersonStore } from '@/lib/ports/person-store';
import { exactId, inDatabase, stored } from './stored-value';

/**
 * People in SQLite. `add` refuses a person or a code that is known with another one; the same pair
 * again changes nothing. Both methods throw TypeError for an id that is not well-formed Unicode,
 * SqliteError when the disk or a lock says no, StoreDamaged.
 */
export function sqlitePersonStore(db: Database): PersonStore {
  const insert = db.prepare(
    'INSERT INTO people (id, restore_hash) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare('SELECT id FROM people WHERE restore_hash = ?').pluck();
  const find = (restoreHash: string) =>
    stored(z.string().optional(), select.get(exactId(restoreHash)), 'a person');
  return {
    async add(person, restoreHash) {
      inDatabase(() => {
        const { changes } = insert.run(exactId(person), exactId(restoreHash));
        if (changes === 0 && find(restoreHash) !== person)
          throw new Error('This person or this restore code is known already.');
      });
    },
    async findByRestoreHash(restoreHash) {
      return inDatabase(() => find(restoreHash));
    },
  };
}
