import { beforeEach, describe, expect, it } from 'vitest';
import { lookalikeIds } from './exact-text.contract';
import type { PenStore } from './pen-store';

/** What every pen store does. `open` gives an empty one. */
export function penStoreContract(name: string, open: () => PenStore): void {
  describe(`pen store: ${name}`, () => {
    let store: PenStore;
    beforeEach(() => {
      store = open();
    });

    it('lets nobody hold a pen that was never claimed', async () => {
      expect(await store.holder('a')).toBeUndefined();
    });
    it('gives the pen to the newest claim', async () => {
      await store.claim('a', 'left');
      await store.claim('a', 'right');
      expect(await store.holder('a')).toBe('right');
    });
    it('gives the pen back to a tab that claims it again', async () => {
      await store.claim('a', 'left');
      await store.claim('a', 'right');
      await store.claim('a', 'left');
      await store.claim('a', 'left');
      expect(await store.holder('a')).toBe('left');
    });
    it('leaves one holder when two tabs claim at once', async () => {
      await Promise.all(['left', 'right'].map((tab) => store.claim('a', tab)));
      expect(['left', 'right']).toContain(await store.holder('a'));
    });
    it('keeps a pen for each interview and gives back the tab exactly', async () => {
      for (const id of lookalikeIds) await store.claim(id, `tab ${id}`);
      for (const id of lookalikeIds) expect(await store.holder(id)).toBe(`tab ${id}`);
    });
    it('takes a tab with a lone surrogate for no other: kept exactly or refused', async () => {
      await store.claim('a', 'tab');
      const [end] = await Promise.allSettled([store.claim('a', '\ud800')]);
      expect(await store.holder('a')).toBe(end.status === 'fulfilled' ? '\ud800' : 'tab');
    });
  });
}
