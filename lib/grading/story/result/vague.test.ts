import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import type { StoryPart } from '@/lib/grading/story/story';

const STORY = 'At a mill in Lodz the scale broke. I weighed the sacks by hand.';
const lackOf = (part: StoryPart, ...texts: readonly string[]) => {
  const reading = storyIn(...texts).parts.find((each) => each.part === part);
  return reading?.verdict === 'clear' ? 'clear' : reading?.lack;
};

describe('that it ended well is a thin result, and what it consisted of is asked', () => {
  it.each([
    'In the end it was a success and everybody was happy.',
    'It went well.',
    'In the end everything worked fine.',
    'The project was a great success.',
    'It all turned out well.',
    'The customer was very happy.',
  ])('%s', (end) => {
    expect(lackOf('result', `${STORY} ${end}`)).toBe('only_praise');
    expect(lackOf('situation', `${STORY} ${end}`)).toBe('clear');
  });

  it.each([
    ['In the end 2 of 300 sacks were too light, where it had been 31.', 'clear'],
    ['I never saw how it went on.', 'not_known'],
    ['It would be a success.', 'not_told'],
    ['Nobody was happy with the sacks.', 'no_effect'],
  ])('and not %s', (end, lack) => {
    expect(lackOf('result', `${STORY} ${end}`)).toBe(lack);
  });
});

it('a problem without a place is no place', () => {
  expect(lackOf('situation', 'The other team kept changing the data. I wrote a check.')).not.toBe(
    'no_need',
  );
});

describe('a detail', () => {
  it.each(['cutting-edge AI', 'an LLM', 'ML and NLP'])(
    'is not the name of the field: %s',
    (name) => {
      expect(storyIn(`At a bank in Bonn I built ${name} for the desk.`).specifics.names).toEqual([
        expect.objectContaining({ quote: 'Bonn' }),
      ]);
    },
  );
  it.each(['XGBoost', 'GPT-4', 'BM25'])('is the name of a thing: %s', (name) => {
    const { names } = storyIn(`At a bank in Bonn I built ${name} for the desk.`).specifics;
    expect(names.map(({ quote }) => quote)).toContain(name);
  });
});

describe('a great word for the end', () => {
  it.each([
    'In the end it was a huge success.',
    'Everybody was super happy with it.',
    'It was a really big success for the whole house.',
  ])('is a thin result: %s', (end) => {
    const told = storyIn(
      `We had a chatbot project at my last company. I built the search for it. ${end}`,
    ).parts.find(({ part }) => part === 'result');
    expect(told?.verdict).toBe('thin');
  });
});
