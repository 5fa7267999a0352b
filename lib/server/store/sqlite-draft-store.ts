import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DraftStore } from '@/lib/ports/draft-store';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

const draftRow = z.strictObject({
  revision: z.number().int(),
  text_json: z.string(),
  saved_at: z.number().int(),
});

/**
 * Drafts in SQLite; one statement decides which revision stays.
 * Beside the port's answers: TypeError for an id that is not well-formed Unicode, SqliteError when the
 * disk or a lock says no; either leaves the draft as it was. `read` throws StoreDamaged.
 */
export function sqliteDraftStore(db: Database): DraftStore {
  const upsert = db.prepare(`
    INSERT INTO drafts (interview, question, revision, text_json, saved_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (interview, question) DO UPDATE
    SET revision = excluded.revision, text_json = excluded.text_json, saved_at = excluded.saved_at
    WHERE excluded.revision > drafts.revision
  `);
  const select = db.prepare(
    'SELECT revision, text_json, saved_at FROM drafts WHERE interview = ? AND question = ?',
  );
  return {
    async save({ interview, question, revision, text, savedAt }) {
      const key = [exactId(interview), exactId(question)];
      const { changes } = inDatabase(() =>
        upsert.run(...key, revision, JSON.stringify(text), savedAt),
      );
      return changes === 1 ? 'saved' : 'stale';
    },
    async read(interview, question) {
      const row = inDatabase(() => select.get(exactId(interview), exactId(question)));
      if (row === undefined) return undefined;
      const what = `the draft of ${question} in interview ${interview}`;
      const { revision, text_json, saved_at } = stored(draftRow, row, what);
      const text = storedJson(z.string(), text_json, what);
      return { interview, question, revision, text, savedAt: saved_at };
    },
  };
}
