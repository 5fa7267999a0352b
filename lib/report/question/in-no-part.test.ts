import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { countedIn, countWords } from '@/lib/grading/story/story-shares';
import { inNoPart, shareWords } from './story-sentence';

it('a share says what it is of, and how many words are in no part', () => {
  const story = storyIn(
    'At a mill in Lodz the scale broke. I weighed the sacks by hand. It was just very complex.',
  );
  expect(inNoPart(story)).toBe(
    'Shares are of the 14 words that tell a part: 5 of your 19 words are in no part.',
  );
  expect(story.parts.map(shareWords).join()).toContain('of the words that tell a part');
});

it('no part, no share', () => {
  expect(inNoPart(storyIn('Hm, hm, let me think about that.'))).toBe(
    'None of your 7 words tells a part.',
  );
});

it('an aside within a sentence counts with the part it stands in, and is told to', () => {
  const story = storyIn(
    "At a mill in Lodz the scale broke. I tried a spring first but it didn't work, so I weighed the sacks by hand. It was just very complex.",
  );
  const words = countedIn(story.sentences);
  const aside = words.find(({ isAside }) => isAside);
  expect(aside?.quote).toContain('work');
  expect(inNoPart(story)).toContain('an aside counts with the part that it stands in');
  const untold = words.filter(({ part }) => part === 'none');
  const count = untold.reduce((sum, { quote }) => sum + countWords(quote), 0);
  expect(inNoPart(story)).toContain(`${count} of your`);
});
