import { beforeEach, describe, expect, it } from 'vitest';
import { lookalikeIds } from './exact-text.contract';
import type { PersonStore } from './person-store';

/** What every person store does. `open` gives an empty one. */
export function personStoreContract(name: string, open: () => PersonStore): void {
  describe(`person store: ${name}`, () => {
    let store: PersonStore;
    beforeEach(() => {
      store = open();
    });

    it('finds nobody by a code that was never given out', async () => {
      expect(await store.findByRestoreHash('h1')).toBeUndefined();
    });
    it('finds a person by their code and by no other', async () => {
      await store.add('ann', 'h1');
      await store.add('bob', 'h2');
      expect(await store.findByRestoreHash('h1')).toBe('ann');
      expect(await store.findByRestoreHash('h2')).toBe('bob');
      expect(await store.findByRestoreHash('ann')).toBeUndefined();
    });
    it('takes the same person with the same code twice as once', async () => {
      await store.add('ann', 'h1');
      await store.add('ann', 'h1');
      expect(await store.findByRestoreHash('h1')).toBe('ann');
    });
    it('never lets one code open two people', async () => {
      await store.add('ann', 'h1');
      await expect(store.add('bob', 'h1')).rejects.toThrow('known already');
      expect(await store.findByRestoreHash('h1')).toBe('ann');
      await store.add('bob', 'h2');
      expect(await store.findByRestoreHash('h2')).toBe('bob');
    });
    it('never swaps the code of a person', async () => {
      await store.add('ann', 'h1');
      await expect(store.add('ann', 'h2')).rejects.toThrow('known already');
      expect(await store.findByRestoreHash('h1')).toBe('ann');
      expect(await store.findByRestoreHash('h2')).toBeUndefined();
    });
    it('two people race for one code: exactly one gets it', async () => {
      const people = ['ann', 'bob'];
      const ends = await Promise.allSettled(people.map((who) => store.add(who, 'h1')));
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = people[ends.findIndex(({ status }) => status === 'fulfilled')];
      expect(await store.findByRestoreHash('h1')).toBe(winner);
    });
    it('tells people and codes apart that look alike', async () => {
      for (const id of lookalikeIds) await store.add(`person ${id}`, id);
      for (const id of lookalikeIds) expect(await store.findByRestoreHash(id)).toBe(`person ${id}`);
    });
  });
}
