import { beforeEach, describe, expect, it } from 'vitest';
import type { Coaching } from '@/lib/report/statements/advice';
import type { CoachingStore } from './coaching-store';

const advised = (at: number, text = 'Read more.'): Coaching => ({
  at,
  basis: 'q.a=missed',
  result: { kind: 'given', advice: [{ text, of: ['q.a'] }] },
  calls: [],
});
const failed: Coaching = {
  at: 3,
  basis: 'q.a=missed',
  result: { kind: 'failed', fault: 'timeout' },
  calls: [],
};

/** What every store of coaching does. `open` gives an empty one. */
export function coachingStoreContract(name: string, open: () => CoachingStore): void {
  describe(`coaching store: ${name}`, () => {
    let store: CoachingStore;
    beforeEach(() => {
      store = open();
    });
    it('holds nothing at first', async () => {
      expect(await store.newest('a')).toBeUndefined();
    });
    it('gives back what was added last, whatever its time', async () => {
      await store.add('a', advised(9));
      await store.add('a', failed);
      expect(await store.newest('a')).toEqual(failed);
    });
    it('keeps interviews apart', async () => {
      await store.add('a', advised(1));
      await store.add('b', advised(2));
      expect(await store.newest('a')).toEqual(advised(1));
    });
    it('keeps nothing of what is not coaching', async () => {
      await expect(store.add('a', advised(1, ''))).rejects.toMatchObject({ name: 'ZodError' });
      expect(await store.newest('a')).toBeUndefined();
    });
  });
}
