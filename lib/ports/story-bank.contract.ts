import { beforeEach, describe, expect, it } from 'vitest';
import type { BankedStory } from '@/lib/practice/banked-story';
import { hardTexts, lookalikeIds } from './exact-text.contract';
import type { StoryBank } from './story-bank';

const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const story = (place: number, revision = 1, title = `Story ${place}`): BankedStory => ({
  id: idOf(place),
  revision,
  savedAt: 1_000 * revision,
  title,
  parts: { situation: 'At a bank.', task: '', action: 'I built it.', result: '', reflection: '' },
  themes: ['conflict'],
  from: { interview: 'i1', question: 'q37' },
});

/** What every story bank does. `open` gives an empty one. */
export function storyBankContract(name: string, open: () => StoryBank): void {
  describe(`story bank: ${name}`, () => {
    let bank: StoryBank;
    beforeEach(() => {
      bank = open();
    });

    it('has nothing of a person who kept none', async () => {
      expect(await bank.read('ann')).toEqual([]);
    });
    it('gives stories back as they are now, in the order they were first saved', async () => {
      expect(await bank.save('ann', story(2))).toBe('saved');
      expect(await bank.save('ann', story(1))).toBe('saved');
      expect(await bank.save('ann', story(2, 2, 'Better'))).toBe('saved');
      expect(await bank.read('ann')).toEqual([story(2, 2, 'Better'), story(1)]);
    });
    it('leaves what is newer as it is, so that a slow tab overwrites nothing', async () => {
      await bank.save('ann', story(1, 3, 'Newest'));
      expect(await bank.save('ann', story(1, 3, 'Same age'))).toBe('stale');
      expect(await bank.save('ann', story(1, 2, 'Older'))).toBe('stale');
      expect(await bank.read('ann')).toEqual([story(1, 3, 'Newest')]);
    });
    it('removes one story for good, and nothing when it is not there', async () => {
      await bank.save('ann', story(1));
      await bank.save('ann', story(2));
      await bank.remove('ann', idOf(1));
      await bank.remove('ann', idOf(9));
      expect(await bank.read('ann')).toEqual([story(2)]);
    });
    it('keeps people apart whose ids look alike, even with stories of one id', async () => {
      for (const [place, person] of lookalikeIds.entries())
        await bank.save(person, story(1, 1, `of ${place}`));
      await bank.remove('nobody', idOf(1));
      for (const [place, person] of lookalikeIds.entries())
        expect(await bank.read(person)).toEqual([story(1, 1, `of ${place}`)]);
    });
    it('keeps nothing of what is no story', async () => {
      const bad = bank.save('ann', { ...story(1), title: '' });
      await expect(bad).rejects.toMatchObject({ name: 'ZodError' });
      expect(await bank.read('ann')).toEqual([]);
    });
    it.each(hardTexts.filter(([, text]) => text.length <= 4_000))(
      'gives back %s exactly as it was written',
      async (_, text) => {
        const parts = { ...story(1).parts, action: text };
        await bank.save('ann', { ...story(1), parts });
        expect(await bank.read('ann')).toEqual([{ ...story(1), parts }]);
      },
    );
  });
}
