import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newCommentSchema, type Comment } from '@/lib/report/handout/comment';
import { everything } from '@/lib/report/handout/include';
import { openDatabase } from './open-database';
import { sqliteShareStore } from './sqlite-share-store';

const share = '00000000-0000-4000-8000-000000000001';
const ordinary: Comment = {
  id: '00000000-0000-4000-8000-000000000002',
  share,
  question: 'lasso',
  name: 'Mia',
  text: 'Say why.',
  at: 5,
};

let folder: string;
let db: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-comments-'));
  db = openDatabase(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['a heap of marks on one letter', { text: `a${'\u0301'.repeat(30)}` }],
  ['a name that turns the line around', { name: 'Mia \u202e' }],
  ['a name longer than names may be now', { name: 'M'.repeat(500) }],
  ['nothing that can be seen', { text: '\u200b' }],
  ['a question named as questions once were', { question: 'Q 05' }],
])('a comment that was kept before a rule was made is read all the same: %s', async (_, change) => {
  const store = sqliteShareStore(db);
  await store.add({
    id: share,
    interview: 'a',
    owner: 'ann',
    tokenHash: '0'.repeat(64),
    include: everything,
    comments: true,
    createdAt: 1,
    expiresAt: 9,
    revokedAt: null,
  });
  const kept = { ...ordinary, ...change };
  expect(newCommentSchema.safeParse(kept).success).toBe(false);
  db.prepare('INSERT INTO comments (interview, id, share, json) VALUES (?, ?, ?, ?)').run(
    'a',
    kept.id,
    kept.share,
    JSON.stringify(kept),
  );
  expect(await store.comments('a')).toEqual([kept]);
  const another = { ...ordinary, id: '00000000-0000-4000-8000-000000000003' };
  expect(await store.addComment('a', another, { most: 9, mostAnHour: 9 })).toBe('added');
});
