import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const before =
  'I was with a tool rental in Graz, and nobody read the reviews. I was asked to find the angry ones within a day. I labelled eleven hundred reviews.';
const after = 'In the end we found nine out of ten of them, before it was a third.';
const partOf = (sentence: string) =>
  storyIn(`${before} ${sentence} ${after}`).sentences.find(({ quote }) =>
    sentence.startsWith(quote.trim().replace(/[.,]$/u, '')),
  )?.part;

describe('what was done', () => {
  it.each([
    'I did the charts.',
    'Then we did a dashboard for the marketing people.',
    'I had a go at a larger model.',
    'After that I put a filter in front of it.',
    'We tried a neural network too but it was not any better.',
    'I had a look at two hundred of the misses.',
  ])('is an action: %s', (sentence) => {
    expect(partOf(sentence)).toBe('action');
  });

  it.each(['I did a good job.', 'We kept getting the same tickets.', 'I did my best.'])(
    'and this is none: %s',
    (sentence) => {
      expect(partOf(sentence)).not.toBe('action');
    },
  );

  it('a condition belongs to what was asked for', () => {
    const parts = storyIn(
      `${before} My job was to get it under three percent before Christmas, which left eleven weeks, and without slowing the counter down. I trained a model. ${after}`,
    ).sentences;
    expect(parts.find(({ quote }) => quote.includes('slowing'))?.part).toBe('task');
  });

  it('time that one would like to have back is looked back on', () => {
    const parts = storyIn(
      `${before} ${after} The two weeks on the neural network I'd like to have back.`,
    ).sentences;
    expect(parts.at(-1)?.part).toBe('reflection');
  });
});
