import { beforeEach, describe, expect, it } from 'vitest';
import type { Retelling } from '@/lib/grading/story/retelling';
import { hardTexts, lookalikeIds } from './exact-text.contract';
import type { RetellingStore } from './retelling-store';

const retold = (place: number, text = `Told ${place} times.`): Retelling => ({
  id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  at: 1_000 - place,
  question: 'q37',
  part: 'result',
  text,
  modality: 'typed',
});

/** What every store of retellings does. `open` gives an empty one. */
export function retellingStoreContract(name: string, open: () => RetellingStore): void {
  describe(`retelling store: ${name}`, () => {
    let store: RetellingStore;
    beforeEach(() => {
      store = open();
    });

    it('has nothing for an interview of which nothing was told again', async () => {
      expect(await store.read('a')).toEqual([]);
    });
    it('gives all back in the order they were added, whatever their times', async () => {
      await store.add('a', retold(1));
      await store.add('a', retold(2));
      expect(await store.read('a')).toEqual([retold(1), retold(2)]);
    });
    it('keeps what is sent twice once, as it was first', async () => {
      await store.add('a', retold(1));
      await store.add('a', retold(1, 'Changed on the way.'));
      expect(await store.read('a')).toEqual([retold(1)]);
    });
    it('keeps the taking back of a telling', async () => {
      const back = {
        id: '00000000-0000-4000-9000-000000000001',
        at: 2_000,
        takesBack: retold(1).id,
      };
      await store.add('a', retold(1));
      await store.add('a', back);
      expect(await store.read('a')).toEqual([retold(1), back]);
    });
    it('keeps interviews apart whose ids look alike', async () => {
      for (const [place, id] of lookalikeIds.entries()) await store.add(id, retold(place));
      for (const [place, id] of lookalikeIds.entries())
        expect(await store.read(id)).toEqual([retold(place)]);
    });
    it('keeps nothing of what has no words', async () => {
      await expect(store.add('a', retold(1, ' \n'))).rejects.toMatchObject({ name: 'ZodError' });
      expect(await store.read('a')).toEqual([]);
    });
    it.each(hardTexts.filter(([, text]) => text.trim() !== '' && text.length <= 4_000))(
      'gives back %s exactly as it was told',
      async (_, text) => {
        await store.add('a', retold(1, text));
        expect(await store.read('a')).toEqual([retold(1, text)]);
      },
    );
  });
}
