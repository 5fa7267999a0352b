import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import type { Story } from '@/lib/grading/story/story';
import { countedIn } from '@/lib/grading/story/story-shares';
import { inNoPart, shareWords } from './story-sentence';

type Told = Story['sentences'][number];

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
  const stretch = (start: number, quote: string, part: Told['part']): Told => ({
    turn: 't1',
    start,
    end: start + quote.length,
    quote,
    part,
  });
  const sentences = [
    stretch(0, 'In the end two of 300 came back,', 'result'),
    stretch(33, 'more or less,', 'none'),
    stretch(47, 'where it had been 31.', 'result'),
    stretch(69, 'That is all.', 'none'),
  ];
  const words = countedIn(sentences);
  expect(words.map(({ part, isAside }) => [part, isAside])).toEqual([
    ['result', false],
    ['result', true],
    ['result', false],
    ['none', false],
  ]);
  expect(inNoPart({ sentences })).toContain('an aside counts with the part that it stands in');
  expect(inNoPart({ sentences })).toContain('3 of your');
});
