import { expect, it } from 'vitest';
import type { StoryPart } from '@/lib/grading/story/story';
import { sentencesOf } from './answer-sentences';
import { repliesInPlace } from './replies-in-place';
import { rubric } from './sample-answer';

const STORY =
  'At a mill in Lodz the scale broke. I weighed the sacks with a neighbour. The waste fell to 2%. I would ask sooner.';
const ranked = [
  ['At a mill', 'situation'],
  ['I weighed', 'action'],
  ['The waste fell', 'result'],
  ['I would ask', 'reflection'],
] as const;

/** The story with a reply, put in order; where the reply's sentences are of these parts. */
function order(
  reply: string,
  parts: readonly (StoryPart | 'none')[],
  { after = 'challenge' as const, asked = 'Would you stand by that?' } = {},
): string[] {
  const turns = [
    { id: 't1', text: STORY, after: 'question' as const, asked: null },
    { id: 't2', text: reply, after, asked },
  ];
  const sentences = sentencesOf(turns);
  const told = sentences.map(({ turn, start, end, text }, at) => ({
    turn,
    start,
    end,
    quote: text,
    part: at < ranked.length ? ranked[at]![1] : parts[at - ranked.length]!,
  }));
  const placed = repliesInPlace(sentences, { story: { sentences: told }, turns }, rubric);
  return placed.map(({ text }) => ranked.find(([words]) => text.startsWith(words))?.[1] ?? text);
}

it.each([
  ['of a step stands with the steps', 'action', 2],
  ['of the scene stands with the scene', 'situation', 1],
  ['of the task stands before the steps', 'task', 1],
  ['of the result stands before what was learnt', 'result', 3],
  ['of what was learnt closes the story', 'reflection', 4],
  ['in no part is about what was challenged', 'none', 2],
] as const)('a reply that tells %s', (_, part, at) => {
  const said = ['I did it twice.', 'On two days.'];
  expect(order(said.join(' '), [part, 'none'])).toEqual(
    ranked.map(([, each]) => each as string).toSpliced(at, 0, ...said),
  );
});

it('only what comes before the lesson of a reply goes with its part', () => {
  expect(order('I did it twice. I’d do it again.', ['action', 'reflection'])).toEqual([
    'situation',
    'action',
    'I did it twice.',
    'result',
    'reflection',
    'I’d do it again.',
  ]);
});

it('a reply that says nothing stays where it was said', () => {
  expect(order('I don’t know.', ['none']).at(-1)).toBe('I don’t know.');
});

it('is not told before the sentence that brings in whom it speaks of', () => {
  const told = order('I set the tare alone, but for the tip from the neighbour.', ['task']);
  expect(told[2]).toContain('the neighbour');
  const sacks = order('I answered for the scale, and not for the sack.', ['task']);
  expect(sacks[1]).toContain('the scale');
});

it('stays where it was said where it says nothing without what was told before', () => {
  expect(order('Yes, I did all of it alone.', ['task']).at(-1)).toBe('Yes, I did all of it alone.');
});
