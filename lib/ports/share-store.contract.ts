import { beforeEach, describe, expect, it } from 'vitest';
import type { Comment } from '@/lib/report/handout/comment';
import { everything } from '@/lib/report/handout/include';
import type { Share } from '@/lib/report/handout/share';
import { hardTexts, lookalikeIds } from './exact-text.contract';
import type { ShareStore } from './share-store';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hashOf = (n: number) => String(n).padStart(64, '0');
const shared = (n: number, change: Partial<Share> = {}): Share => ({
  id: idOf(n),
  interview: 'a',
  owner: 'ann',
  tokenHash: hashOf(n),
  include: { ...everything, words: false },
  comments: true,
  createdAt: 1_000,
  expiresAt: 2_000,
  revokedAt: null,
  ...change,
});
const left = (n: number, change: Partial<Comment> = {}): Comment => ({
  id: idOf(n),
  share: idOf(1),
  question: 'lasso',
  name: 'Mia',
  text: 'Say what it is for.',
  at: 1_500,
  ...change,
});

/** So many and no more, however fast. */
const upTo = (most: number) => ({ most, mostAnHour: most });

/** What every store of links and comments does. `open` gives an empty one. */
export function shareStoreContract(name: string, open: () => ShareStore): void {
  describe(`share store: ${name}`, () => {
    let store: ShareStore;
    beforeEach(() => {
      store = open();
    });
    describe('links', () => {
      links(() => store);
    });
    describe('sweeping', () => {
      sweeping(() => store);
    });
    describe('comments', () => {
      comments(() => store);
    });
  });
}

function links(open: () => ShareStore): void {
  it('has nothing at first', async () => {
    expect(await open().ofInterview('a')).toEqual([]);
    expect(await open().byTokenHash(hashOf(1))).toBeUndefined();
    expect(await open().comments('a')).toEqual([]);
  });
  it('gives links back oldest first, whatever their times, and finds each by its hash', async () => {
    expect(await open().add(shared(2, { createdAt: 9 }))).toBe('added');
    expect(await open().add(shared(1))).toBe('added');
    expect(await open().ofInterview('a')).toEqual([shared(2, { createdAt: 9 }), shared(1)]);
    expect(await open().byTokenHash(hashOf(1))).toEqual(shared(1));
  });
  it('a link that is added twice is kept once, as it was first', async () => {
    await open().add(shared(1));
    expect(await open().add(shared(1, { tokenHash: hashOf(9), expiresAt: 5 }))).toBe('known');
    expect(await open().ofInterview('a')).toEqual([shared(1)]);
  });
  it('no two links have one token, whosever they are', async () => {
    await open().add(shared(1));
    const stolen = shared(2, { interview: 'b', owner: 'bob', tokenHash: hashOf(1) });
    expect(await open().add(stolen)).toBe('known');
    expect((await open().byTokenHash(hashOf(1)))?.owner).toBe('ann');
  });
  it('two interviews may use the same id; a change to one leaves the other', async () => {
    await open().add(shared(1));
    await open().add(shared(1, { interview: 'b', tokenHash: hashOf(2) }));
    expect(await open().revoke('b', idOf(1), 7)).toBe(true);
    expect((await open().byTokenHash(hashOf(1)))?.revokedAt).toBeNull();
    expect((await open().byTokenHash(hashOf(2)))?.revokedAt).toBe(7);
  });
  it('a link is revoked once: the first time counts', async () => {
    await open().add(shared(1));
    expect(await open().revoke('a', idOf(1), 7)).toBe(true);
    expect(await open().revoke('a', idOf(1), 8)).toBe(true);
    expect(await open().byTokenHash(hashOf(1))).toEqual(shared(1, { revokedAt: 7 }));
  });
  it('comments are switched off and on again', async () => {
    await open().add(shared(1));
    expect(await open().letComment('a', idOf(1), false)).toBe(true);
    expect(await open().byTokenHash(hashOf(1))).toEqual(shared(1, { comments: false }));
    await open().letComment('a', idOf(1), true);
    expect(await open().byTokenHash(hashOf(1))).toEqual(shared(1));
  });
  it('says that there is no link to change', async () => {
    await open().add(shared(1));
    expect(await open().revoke('b', idOf(1), 7)).toBe(false);
    expect(await open().letComment('a', idOf(2), false)).toBe(false);
  });
  it('keeps nothing of what is not a link', async () => {
    const bad = open().add(shared(1, { tokenHash: 'the token itself' }));
    await expect(bad).rejects.toMatchObject({ name: 'ZodError' });
    expect(await open().ofInterview('a')).toEqual([]);
  });
  it('keeps the links of interviews apart whose ids look alike', async () => {
    for (const [n, interview] of lookalikeIds.entries()) await open().add(shared(n, { interview }));
    for (const [n, interview] of lookalikeIds.entries())
      expect(await open().ofInterview(interview)).toEqual([shared(n, { interview })]);
  });
}

function sweeping(open: () => ShareStore): void {
  it('links that ended before a time are swept, taken back or run out; others and other interviews stay', async () => {
    const kept = [
      shared(3, { revokedAt: 1_500 }),
      shared(4, { expiresAt: 1_500 }),
      shared(5),
      shared(6, { revokedAt: 9_000, expiresAt: 8_000 }),
    ];
    await open().add(shared(1, { revokedAt: 1_499 }));
    await open().add(shared(2, { expiresAt: 1_499 }));
    for (const share of kept) await open().add(share);
    const other = shared(1, { interview: 'b', tokenHash: hashOf(7), revokedAt: 1 });
    await open().add(other);
    await open().sweep('a', 1_500);
    expect(await open().ofInterview('a')).toEqual(kept);
    expect(await open().ofInterview('b')).toEqual([other]);
    expect(await open().byTokenHash(hashOf(1))).toBeUndefined();
  });
  it('what ended first counts, taken back after it had run out or before', async () => {
    await open().add(shared(1, { revokedAt: 9_000, expiresAt: 10 }));
    await open().add(shared(2, { revokedAt: 10, expiresAt: 9_000 }));
    await open().sweep('a', 11);
    expect(await open().ofInterview('a')).toEqual([]);
  });
  it('a swept link never works again, not even as another interview’s; other links do', async () => {
    await open().add(shared(1, { revokedAt: 7 }));
    await open().add(shared(2, { revokedAt: 7, tokenHash: hashOf(8) }));
    await open().sweep('a', 9_000);
    await open().sweep('a', 9_000);
    expect(await open().add(shared(1))).toBe('ended');
    expect(await open().add(shared(3, { interview: 'b', tokenHash: hashOf(8) }))).toBe('ended');
    expect(await open().byTokenHash(hashOf(1))).toBeUndefined();
    expect(await open().ofInterview('a')).toEqual([]);
    expect(await open().ofInterview('b')).toEqual([]);
    expect(await open().add(shared(2))).toBe('added');
  });
  it('a link through which something was said stays until that is deleted', async () => {
    await open().add(shared(1));
    await open().addComment('a', left(1), upTo(10));
    await open().revoke('a', idOf(1), 7);
    await open().sweep('a', 9_000);
    expect(await open().comments('a')).toEqual([left(1)]);
    expect(await open().ofInterview('a')).toHaveLength(1);
    await open().deleteComment('a', idOf(1));
    await open().sweep('a', 9_000);
    expect(await open().ofInterview('a')).toEqual([]);
  });
}

function comments(open: () => ShareStore): void {
  beforeEach(async () => {
    await open().add(shared(1));
  });
  it('gives comments back in the order they were left, of their interview only', async () => {
    await open().add(shared(1, { interview: 'b', tokenHash: hashOf(2) }));
    expect(await open().addComment('a', left(2, { at: 9 }), upTo(10))).toBe('added');
    expect(await open().addComment('a', left(1), upTo(10))).toBe('added');
    expect(await open().addComment('b', left(1, { name: 'Bo' }), upTo(10))).toBe('added');
    expect(await open().comments('a')).toEqual([left(2, { at: 9 }), left(1)]);
    expect(await open().comments('b')).toEqual([left(1, { name: 'Bo' })]);
  });
  it('a comment that is sent twice is kept once, with the time of the first', async () => {
    await open().addComment('a', left(1), upTo(10));
    expect(await open().addComment('a', left(1, { at: 1_600 }), upTo(10))).toBe('known');
    expect(await open().comments('a')).toEqual([left(1)]);
  });
  it('another comment of the same id changes nothing, whatever is different in it', async () => {
    await open().add(shared(2));
    await open().addComment('a', left(1), upTo(10));
    for (const change of [
      { text: 'Other.' },
      { name: 'Bo' },
      { question: 'ridge' },
      { share: idOf(2) },
    ])
      expect(await open().addComment('a', left(1, change), upTo(10))).toBe('taken');
    expect(await open().comments('a')).toEqual([left(1)]);
  });
  it('so many come through a link in an hour and no more; later others do', async () => {
    await open().add(shared(2));
    const hour = 3_600_000;
    const add = (n: number, at: number, share = 1) =>
      open().addComment('a', left(n, { at, share: idOf(share) }), { most: 10, mostAnHour: 2 });
    expect([await add(1, 0), await add(2, hour / 2)]).toEqual(['added', 'added']);
    expect(await add(3, hour - 1)).toBe('too-often');
    expect(await add(2, hour - 1)).toBe('known');
    expect(await add(4, hour - 1, 2)).toBe('added');
    expect(await add(3, hour)).toBe('added');
    expect(await add(5, hour)).toBe('too-often');
  });
  it('what came through one link is deleted together, and nothing else', async () => {
    await open().add(shared(2));
    await open().add(shared(1, { interview: 'b', tokenHash: hashOf(3) }));
    for (const n of [1, 2]) await open().addComment('a', left(n), upTo(10));
    await open().addComment('a', left(3, { share: idOf(2) }), upTo(10));
    await open().addComment('b', left(1), upTo(10));
    await open().deleteComments('a', idOf(1));
    expect(await open().comments('a')).toEqual([left(3, { share: idOf(2) })]);
    expect(await open().comments('b')).toEqual([left(1)]);
  });
  it('a link takes so many and no more; another link of the interview still does', async () => {
    await open().add(shared(2));
    for (const n of [1, 2]) await open().addComment('a', left(n), upTo(2));
    expect(await open().addComment('a', left(3), upTo(2))).toBe('full');
    expect(await open().addComment('a', left(2), upTo(2))).toBe('known');
    expect(await open().addComment('a', left(3, { share: idOf(2) }), upTo(2))).toBe('added');
    expect(await open().comments('a')).toHaveLength(3);
  });
  it('many at once never make more than a link takes', async () => {
    const store = open();
    await Promise.all([1, 2, 3, 4, 5].map((n) => store.addComment('a', left(n), upTo(3))));
    expect(await store.comments('a')).toHaveLength(3);
  });
  it('a deleted comment is gone, and can be told from one that never was', async () => {
    for (const n of [1, 2]) await open().addComment('a', left(n), upTo(10));
    expect(await open().deleteComment('b', idOf(1))).toBe(false);
    expect(await open().deleteComment('a', idOf(1))).toBe(true);
    expect(await open().deleteComment('a', idOf(1))).toBe(false);
    expect(await open().comments('a')).toEqual([left(2)]);
  });
  it('no comment comes without its link', async () => {
    await expect(open().addComment('a', left(1, { share: idOf(7) }), upTo(10))).rejects.toThrow(
      /link|FOREIGN KEY/u,
    );
    await expect(open().addComment('b', left(1), upTo(10))).rejects.toThrow(/link|FOREIGN KEY/u);
    expect(await open().comments('a')).toEqual([]);
  });
  it.each([
    ['without words', { text: ' \n ' }],
    ['without a name', { name: ' ' }],
    ['with a name that is too long', { name: 'x'.repeat(61) }],
    ['with too many words', { text: 'x'.repeat(2_001) }],
    ['with a name that turns the line around', { name: 'Mia \u202e' }],
  ])('keeps nothing of a comment %s', async (_, change) => {
    const bad = open().addComment('a', left(1, change), upTo(10));
    await expect(bad).rejects.toMatchObject({ name: 'ZodError' });
    expect(await open().comments('a')).toEqual([]);
  });
  it('gives back what looks like code exactly as it was written', async () => {
    const [, text] = hardTexts.find(([what]) => what.startsWith('quotes')) ?? ['', ''];
    await open().addComment('a', left(1, { text }), upTo(10));
    expect((await open().comments('a')).map((comment) => comment.text)).toEqual([text]);
  });
}
