import { beforeEach, describe, expect, it } from 'vitest';
import type { ContestStore, StoredContest } from './contest-store';
import { hardTexts, lookalikeIds } from './exact-text.contract';

const claimed = (at: number, quote = 'becomes zero'): StoredContest => ({
  command: `c${at}`,
  event: {
    type: 'point-claimed',
    at,
    question: 'lasso',
    of: 'lasso.sparse',
    evidence: [{ turn: 'm1', start: 0, end: quote.length, quote }],
  },
});
const withdrawn = (at: number): StoredContest => ({
  command: `c${at}`,
  event: { type: 'contest-withdrawn', at, question: 'lasso', of: 'lasso.sparse' },
});
const clash = { name: 'VersionClash', code: 'version_clash' };

/** What every contest store does. `open` gives an empty one. */
export function contestStoreContract(name: string, open: () => ContestStore): void {
  describe(`contest store: ${name}`, () => {
    let store: ContestStore;
    beforeEach(() => {
      store = open();
    });

    it('has nothing for an interview that nobody contested', async () => {
      expect(await store.read('a')).toEqual([]);
    });
    it('gives everything back in the order it was appended, with its command', async () => {
      await store.append('a', 0, claimed(9));
      await store.append('a', 1, withdrawn(3));
      await store.append('a', 2, claimed(5));
      expect(await store.read('a')).toEqual([claimed(9), withdrawn(3), claimed(5)]);
    });
    it('keeps a contest of every kind', async () => {
      const on = { at: 1, question: 'lasso' };
      const evidence = [{ turn: 'm1', start: 0, end: 4, quote: 'fell' }];
      const events: StoredContest['event'][] = [
        { type: 'point-claimed', ...on, of: 'lasso.sparse', evidence },
        { type: 'point-disclaimed', ...on, of: 'lasso.sparse' },
        { type: 'misconception-denied', ...on, of: 'lasso.m', meant: 'absent' },
        { type: 'part-told', ...on, of: 'result', evidence },
        { type: 'story-denied', ...on, of: 'measured' },
        { type: 'contest-withdrawn', ...on, of: 'measured' },
      ];
      for (const [index, event] of events.entries())
        await store.append('a', index, { command: `c${index}`, event });
      expect((await store.read('a')).map(({ event }) => event)).toEqual(events);
    });
    it('refuses an append that expects another length, and keeps nothing of it', async () => {
      await store.append('a', 0, claimed(1));
      await expect(store.append('a', 0, claimed(2))).rejects.toMatchObject(clash);
      await expect(store.append('a', 2, claimed(2))).rejects.toMatchObject(clash);
      expect(await store.read('a')).toEqual([claimed(1)]);
    });
    it('two writers race: exactly one wins', async () => {
      const ends = await Promise.allSettled([1, 2].map((at) => store.append('a', 0, claimed(at))));
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = ends.findIndex(({ status }) => status === 'fulfilled') + 1;
      expect(await store.read('a')).toEqual([claimed(winner)]);
    });
    it('keeps nothing of what it could not give back', async () => {
      const bad = store.append('a', 0, claimed(Number.NaN));
      await expect(bad).rejects.toMatchObject({ name: 'ZodError' });
      expect(await store.read('a')).toEqual([]);
    });
    it('keeps the streams of interviews apart whose ids look alike', async () => {
      for (const [index, id] of lookalikeIds.entries()) await store.append(id, 0, claimed(index));
      for (const [index, id] of lookalikeIds.entries())
        expect(await store.read(id)).toEqual([claimed(index)]);
    });
    it.each(hardTexts.filter(([, text]) => text !== ''))(
      'gives back %s exactly as it was quoted',
      async (_, text) => {
        await store.append('a', 0, claimed(1, text));
        expect(await store.read('a')).toEqual([claimed(1, text)]);
      },
    );
  });
}
