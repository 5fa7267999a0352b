import { describe, expect, it } from 'vitest';
import { conversationOf, storyIn, storyRubric, verdictOf } from '@/lib/grading/story/sample-story';
import { partsHeaded } from './tense';
import { unitsOf } from './units';

const headedAs = (text: string) =>
  unitsOf(conversationOf(text).turns, storyRubric).flatMap(({ flat, quote }) =>
    partsHeaded(flat, quote),
  );

describe('a heading', () => {
  it.each([
    ['Context: clinic in Tartu, nine doctors', 'situation'],
    ['my role - build the rosters', 'task'],
    ['Task – halve the queue', 'task'],
    ['Outcome — rosters in 10 minutes', 'result'],
    ['Before: 90 minutes of queue', 'situation'],
    ['Job: halve the queue', 'task'],
    ['Did: moved the desk', 'action'],
    ['After: 20 minutes of queue', 'result'],
    ['final: 96 MB', 'result'],
  ] as const)('names the part before a mark: %s', (text, part) => {
    expect(headedAs(text)).toEqual([part]);
  });

  it.each([
    'End-to-end tests were slow.',
    'After the re-launch we had fewer visitors.',
    'Final-year project at the university of Ghent.',
    'Net-zero targets were new to us.',
    'Part-time staff were hard to find.',
    'Job-queue workers were idle.',
    'Task-force members were away.',
    'Before the roll-out we had two desks.',
    'How-to pages were missing.',
  ])('is no word with a hyphen: %s', (text) => {
    expect(headedAs(text)).toEqual([]);
  });

  it.each([
    'After a while — I was new — the boss came by.',
    'When it rained - it often did - the roof leaked.',
    'Part of it – the till – was rented.',
    'Finally — it was dark by then — the van came.',
  ])('is no everyday word before an aside: %s', (text) => {
    expect(headedAs(text)).toEqual([]);
  });
});

it('a hyphenated word tells no part of a story', () => {
  const story = storyIn(
    'At a dairy in Ghent I was new to the labels. End-to-end tests were slow. Part-time staff were hard to find.',
  );
  expect(verdictOf(story, 'result')).toBe('missing');
  expect(verdictOf(story, 'task')).toBe('missing');
});
