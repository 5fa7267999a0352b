import { beforeEach, describe, expect, it } from 'vitest';
import { lookalikeIds } from './exact-text.contract';
import { hashOf, idOf, left, shared, upTo } from './share-samples.contract';
import { commentContract } from './share-comments.contract';
import type { ShareStore } from './share-store';

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
      commentContract(() => store);
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
