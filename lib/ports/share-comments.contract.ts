import { beforeEach, expect, it } from 'vitest';
import { hardTexts } from './exact-text.contract';
import { hashOf, idOf, left, shared, upTo } from './share-samples.contract';
import type { ShareStore } from './share-store';

/** What every store of links does with comments. */
export function commentContract(open: () => ShareStore): void {
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
  it('a comment is new until it was seen, and sending it again makes it no newer', async () => {
    await open().add(shared(1, { interview: 'b', tokenHash: hashOf(2) }));
    for (const n of [1, 2]) await open().addComment('a', left(n), upTo(10));
    await open().addComment('b', left(1), upTo(10));
    expect(await open().unseen('a')).toEqual([left(1), left(2)]);
    await open().markSeen('a', [idOf(1), idOf(9)]);
    await open().addComment('a', left(1), upTo(10));
    expect(await open().unseen('a')).toEqual([left(2)]);
    expect(await open().comments('a')).toEqual([left(1), left(2)]);
    expect(await open().unseen('b')).toEqual([left(1)]);
    await open().deleteComment('a', idOf(2));
    expect(await open().unseen('a')).toEqual([]);
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
