import { beforeEach, describe, expect, it } from 'vitest';
import type { SelfRating } from '@/lib/report/self-rating';
import { lookalikeIds } from './exact-text.contract';
import type { SelfRatingStore } from './self-rating-store';

const rated = (at: number, rating = 3, about = 'interview'): SelfRating => ({
  at,
  about,
  ratings: { q05: rating },
});

/** What every store of self-ratings does. `open` gives an empty one. */
export function selfRatingStoreContract(name: string, open: () => SelfRatingStore): void {
  describe(`self-rating store: ${name}`, () => {
    let store: SelfRatingStore;
    beforeEach(() => {
      store = open();
    });

    it('has nothing for an interview that nobody rated', async () => {
      expect(await store.read('a')).toEqual([]);
    });
    it('keeps what was said first: a second rating is made with the grades in view', async () => {
      expect(await store.add('a', rated(1))).toBe('kept');
      expect(await store.add('a', rated(2, 5))).toBe('there-already');
      expect(await store.read('a')).toEqual([rated(1)]);
    });
    it('keeps "I would rather not say" as a word of its own', async () => {
      const unsaid: SelfRating = { at: 1, about: 'interview', ratings: {} };
      await store.add('a', unsaid);
      expect(await store.add('a', rated(2))).toBe('there-already');
      expect(await store.read('a')).toEqual([unsaid]);
    });
    it('keeps one of each question beside one of the interview, in the order they came', async () => {
      expect(await store.add('a', rated(1, 2, 'q05'))).toBe('kept');
      expect(await store.add('a', rated(2, 4, 'q05'))).toBe('there-already');
      expect(await store.add('a', rated(3, 1, 'q02'))).toBe('kept');
      expect(await store.add('a', rated(4))).toBe('kept');
      expect(await store.read('a')).toEqual([rated(1, 2, 'q05'), rated(3, 1, 'q02'), rated(4)]);
    });
    it('keeps interviews apart whose ids look alike', async () => {
      for (const [at, id] of lookalikeIds.entries()) await store.add(id, rated(at));
      for (const [at, id] of lookalikeIds.entries())
        expect(await store.read(id)).toEqual([rated(at)]);
    });
    it('keeps nothing of a rating outside the scale', async () => {
      await expect(store.add('a', rated(1, 6))).rejects.toMatchObject({ name: 'ZodError' });
      expect(await store.read('a')).toEqual([]);
    });
  });
}
