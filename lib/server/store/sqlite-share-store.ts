import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ShareStore } from '@/lib/ports/share-store';
import {
  commentSchema,
  isSameComment,
  newCommentSchema,
  ofTheHourBefore,
  type Comment,
} from '@/lib/report/handout/comment';
import { shareSchema, type Share } from '@/lib/report/handout/share';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

const shareRow = z.strictObject({
  json: z.string(),
  comments: z.number().int(),
  revoked_at: z.number().int().nullable(),
});
const count = z.number().int();

/**
 * Links and comments in SQLite, a row each. A link's JSON is what it was made with; what changes of it stands
 * in columns. Beside the port's results: ZodError for what is not one, SqliteError, StoreDamaged.
 */
export function sqliteShareStore(db: Database): ShareStore {
  const insert = db.prepare(
    'INSERT INTO shares (interview, id, token_hash, comments, revoked_at, json) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const known = db
    .prepare('SELECT count(*) FROM shares WHERE (interview = ? AND id = ?) OR token_hash = ?')
    .pluck();
  const columns = 'SELECT json, comments, revoked_at FROM shares';
  const own = db.prepare(`${columns} WHERE interview = ? ORDER BY place`);
  const byHash = db.prepare(`${columns} WHERE token_hash = ?`);
  const revoke = db.prepare(
    'UPDATE shares SET revoked_at = ifnull(revoked_at, ?) WHERE interview = ? AND id = ?',
  );
  const letComment = db.prepare('UPDATE shares SET comments = ? WHERE interview = ? AND id = ?');
  const swept = sweptFrom(db);
  return {
    async add(share) {
      const { interview, id, tokenHash, comments, revokedAt } = shareSchema.parse(share);
      const key = exactId(interview);
      return inDatabase(() =>
        db
          .transaction(() => {
            if (stored(count, known.get(key, id, tokenHash), 'the number of links') > 0)
              return 'known' as const;
            if (swept.has(tokenHash)) return 'ended' as const;
            insert.run(key, id, tokenHash, Number(comments), revokedAt, JSON.stringify(share));
            return 'added' as const;
          })
          .immediate(),
      );
    },
    async ofInterview(interview) {
      return inDatabase(() => own.all(exactId(interview)).map(shareOf));
    },
    async byTokenHash(tokenHash) {
      const row = inDatabase(() => byHash.get(exactId(tokenHash)));
      return row === undefined ? undefined : shareOf(row);
    },
    async revoke(interview, id, at) {
      return inDatabase(() => revoke.run(at, exactId(interview), exactId(id)).changes > 0);
    },
    async letComment(interview, id, comments) {
      const on = Number(comments);
      return inDatabase(() => letComment.run(on, exactId(interview), exactId(id)).changes > 0);
    },
    async sweep(interview, endedBefore) {
      const key = exactId(interview);
      inDatabase(() => db.transaction(() => swept.add(key, endedBefore)).immediate());
    },
    ...commentsIn(db),
    ...seenIn(db),
  };
}

/** Links that are gone but for the hashes of their tokens. */
function sweptFrom(db: Database) {
  const ended = `FROM shares WHERE interview = ?
    AND min(ifnull(revoked_at, 9e15), json_extract(json, '$.expiresAt')) < ?
    AND NOT EXISTS (
      SELECT 1 FROM comments WHERE comments.interview = shares.interview AND comments.share = shares.id
    )`;
  const remember = db.prepare(
    `INSERT OR IGNORE INTO swept_shares (token_hash) SELECT token_hash ${ended}`,
  );
  const remove = db.prepare(`DELETE ${ended}`);
  const known = db.prepare('SELECT count(*) FROM swept_shares WHERE token_hash = ?').pluck();
  return {
    add(interview: string, endedBefore: number) {
      remember.run(interview, endedBefore);
      remove.run(interview, endedBefore);
    },
    has: (tokenHash: string) =>
      stored(count, known.get(tokenHash), 'the number of swept links') > 0,
  };
}

function commentsIn(
  db: Database,
): Pick<ShareStore, 'addComment' | 'comments' | 'deleteComment' | 'deleteComments'> {
  const insert = db.prepare(
    'INSERT INTO comments (interview, id, share, json) VALUES (?, ?, ?, ?)',
  );
  const known = db.prepare('SELECT json FROM comments WHERE interview = ? AND id = ?').pluck();
  const ofShare = db.prepare('SELECT json FROM comments WHERE interview = ? AND share = ?').pluck();
  const own = db.prepare('SELECT json FROM comments WHERE interview = ? ORDER BY place').pluck();
  const remove = db.prepare('DELETE FROM comments WHERE interview = ? AND id = ?');
  const removeAll = db.prepare('DELETE FROM comments WHERE interview = ? AND share = ?');
  return {
    async addComment(interview, comment, { most, mostAnHour }) {
      const parsed = newCommentSchema.parse(comment);
      const json = JSON.stringify(parsed);
      const key = exactId(interview);
      const { id, share } = comment;
      return inDatabase(() =>
        db
          .transaction(() => {
            const what = `the comments on interview ${interview}`;
            const same = known.get(key, id);
            if (same !== undefined)
              return isSameComment(commentOf(same, what), parsed) ? 'known' : 'taken';
            const there = ofShare.all(key, share).map((row) => commentOf(row, what));
            if (there.length >= most) return 'full';
            if (ofTheHourBefore(there, comment.at).length >= mostAnHour) return 'too-often';
            insert.run(key, id, share, json);
            return 'added';
          })
          .immediate(),
      );
    },
    async comments(interview) {
      const what = `a comment on interview ${interview}`;
      const rows = inDatabase(() => own.all(exactId(interview)));
      return rows.map((row) => commentOf(row, what));
    },
    async deleteComment(interview, id) {
      return inDatabase(() => remove.run(exactId(interview), exactId(id)).changes > 0);
    },
    async deleteComments(interview, share) {
      inDatabase(() => removeAll.run(exactId(interview), exactId(share)));
    },
  };
}

/** Which comments the owner of the report has seen. */
function seenIn(db: Database): Pick<ShareStore, 'unseen' | 'markSeen'> {
  const unseen = db
    .prepare('SELECT json FROM comments WHERE interview = ? AND seen = 0 ORDER BY place')
    .pluck();
  const see = db.prepare('UPDATE comments SET seen = 1 WHERE interview = ? AND id = ?');
  return {
    async unseen(interview) {
      const what = `a comment on interview ${interview}`;
      return inDatabase(() => unseen.all(exactId(interview))).map((row) => commentOf(row, what));
    },
    async markSeen(interview, ids) {
      const key = exactId(interview);
      inDatabase(() =>
        db
          .transaction(() => {
            for (const id of ids) see.run(key, exactId(id));
          })
          .immediate(),
      );
    },
  };
}

function commentOf(row: unknown, what: string): Comment {
  return storedJson(commentSchema, stored(z.string(), row, what), what);
}

function shareOf(row: unknown): Share {
  const what = 'a link to a report';
  const { json, comments, revoked_at: revokedAt } = stored(shareRow, row, what);
  return { ...storedJson(shareSchema, json, what), comments: comments === 1, revokedAt };
}
