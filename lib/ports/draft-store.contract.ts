import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft, DraftStore } from './draft-store';
import { hardTexts, lookalikeIds } from './exact-text.contract';

const draft = (revision: number, more: Partial<Draft> = {}): Draft => ({
  interview: 'a',
  question: 'lasso',
  revision,
  text: `words ${revision}`,
  savedAt: 1_000 + revision,
  ...more,
});

/** What every draft store does. `open` gives an empty one. */
export function draftStoreContract(name: string, open: () => DraftStore): void {
  describe(`draft store: ${name}`, () => {
    let store: DraftStore;
    beforeEach(() => {
      store = open();
    });
    const read = () => store.read('a', 'lasso');

    it('has no draft of a question nobody wrote on', async () => {
      expect(await read()).toBeUndefined();
    });
    it('gives back the draft it was given, from revision 0 on', async () => {
      expect(await store.save(draft(0))).toBe('saved');
      expect(await read()).toEqual(draft(0));
    });
    it('keeps the newest revision', async () => {
      await store.save(draft(1));
      expect(await store.save(draft(7))).toBe('saved');
      expect(await read()).toEqual(draft(7));
    });
    it("never lets a draft's revision go back", async () => {
      await store.save(draft(3));
      expect(await store.save(draft(2))).toBe('stale');
      expect(await read()).toEqual(draft(3));
    });
    it('leaves a revision as it is when it is sent again, also with other words', async () => {
      await store.save(draft(3));
      expect(await store.save(draft(3))).toBe('stale');
      expect(await store.save(draft(3, { text: 'other', savedAt: 9_999 }))).toBe('stale');
      expect(await read()).toEqual(draft(3));
    });
    it('goes by the revision, not by the clock', async () => {
      await store.save(draft(1, { savedAt: 5_000 }));
      expect(await store.save(draft(2, { savedAt: 4_000 }))).toBe('saved');
      expect(await read()).toEqual(draft(2, { savedAt: 4_000 }));
    });
    it('tells a draft that was cleared from one that was never there', async () => {
      await store.save(draft(1));
      await store.save(draft(2, { text: '' }));
      expect(await read()).toEqual(draft(2, { text: '' }));
    });
    it('two writers race with one revision: exactly one wins', async () => {
      const racers = [draft(4, { text: 'left' }), draft(4, { text: 'right' })];
      const ends = await Promise.all(racers.map((racer) => store.save(racer)));
      expect(ends.toSorted()).toEqual(['saved', 'stale']);
      expect(await read()).toEqual(racers[ends.indexOf('saved')]);
    });
    it('ends with the newest revision in whatever order they arrive', async () => {
      await Promise.all([3, 9, 1, 8, 2, 7].map((revision) => store.save(draft(revision))));
      expect(await read()).toEqual(draft(9));
    });
    it('keeps the drafts of every question of every interview apart', async () => {
      const drafts = [...lookalikeIds, 'id","q'].flatMap((id, index) => [
        draft(index, { interview: id }),
        draft(index, { interview: 'a', question: id }),
      ]);
      for (const each of drafts) expect(await store.save(each)).toBe('saved');
      for (const each of drafts)
        expect(await store.read(each.interview, each.question)).toEqual(each);
    });
    it.each(hardTexts)('gives back %s exactly as it was written', async (_, text) => {
      await store.save(draft(1, { text }));
      expect((await read())?.text).toBe(text);
    });
  });
}
