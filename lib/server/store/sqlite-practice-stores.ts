import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { retellingEventSchema } from '@/lib/grading/story/retelling';
import type { RetellingStore } from '@/lib/ports/retelling-store';
import type { SelfRatingStore } from '@/lib/ports/self-rating-store';
import type { StoryBank } from '@/lib/ports/story-bank';
import { bankedStorySchema } from '@/lib/practice/banked-story';
import { selfRatingSchema } from '@/lib/report/self-rating';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

const jsons = z.array(z.string());

/**
 * Stories in SQLite; one statement decides which revision stays. Beside the port's answers: TypeError for
 * an id that is not well-formed Unicode, ZodError for what is no story, SqliteError when the disk or a lock
 * says no; each leaves the bank as it was. `read` throws StoreDamaged.
 */
export function sqliteStoryBank(db: Database): StoryBank {
  const upsert = db.prepare(`
    INSERT INTO stories (person, id, revision, json) VALUES (?, ?, ?, ?)
    ON CONFLICT (person, id) DO UPDATE SET revision = excluded.revision, json = excluded.json
    WHERE excluded.revision > stories.revision
  `);
  const remove = db.prepare('DELETE FROM stories WHERE person = ? AND id = ?');
  const select = db.prepare('SELECT json FROM stories WHERE person = ? ORDER BY place').pluck();
  return {
    async save(person, story) {
      const json = JSON.stringify(bankedStorySchema.parse(story));
      const row = [exactId(person), story.id, story.revision, json];
      return inDatabase(() => upsert.run(...row)).changes === 1 ? 'saved' : 'stale';
    },
    async remove(person, story) {
      inDatabase(() => remove.run(exactId(person), exactId(story)));
    },
    async read(person) {
      const what = `the stories of ${person}`;
      const rows = stored(
        jsons,
        inDatabase(() => select.all(exactId(person))),
        what,
      );
      return rows.map((json) => storedJson(bankedStorySchema, json, what));
    },
  };
}

/** Self-ratings in SQLite, one row an interview and question. Errors as above. */
export function sqliteSelfRatingStore(db: Database): SelfRatingStore {
  const insert = db.prepare(
    'INSERT INTO self_ratings (interview, about, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db
    .prepare('SELECT json FROM self_ratings WHERE interview = ? ORDER BY place')
    .pluck();
  return {
    async add(interview, rating) {
      const json = JSON.stringify(selfRatingSchema.parse(rating));
      const { changes } = inDatabase(() => insert.run(exactId(interview), rating.about, json));
      return changes === 1 ? 'kept' : 'there-already';
    },
    async read(interview) {
      const what = `the self-rating of ${interview}`;
      const rows = stored(
        jsons,
        inDatabase(() => select.all(exactId(interview))),
        what,
      );
      return rows.map((json) => storedJson(selfRatingSchema, json, what));
    },
  };
}

/** Retellings in SQLite, one row each. Errors as above. */
export function sqliteRetellingStore(db: Database): RetellingStore {
  const insert = db.prepare(
    'INSERT INTO retellings (interview, id, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db
    .prepare('SELECT json FROM retellings WHERE interview = ? ORDER BY place')
    .pluck();
  return {
    async add(interview, event) {
      const json = JSON.stringify(retellingEventSchema.parse(event));
      inDatabase(() => insert.run(exactId(interview), event.id, json));
    },
    async read(interview) {
      const what = `the retellings of ${interview}`;
      const rows = stored(
        jsons,
        inDatabase(() => select.all(exactId(interview))),
        what,
      );
      return rows.map((json) => storedJson(retellingEventSchema, json, what));
    },
  };
}
