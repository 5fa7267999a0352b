import { describe, expect, it } from 'vitest';
import { retoldConversation, retoldPieces } from '@/lib/grading/story/retelling';
import { conversationOf, storyIn, storyRubric, verdictOf } from '@/lib/grading/story/sample-story';
import { storyOf } from '@/lib/grading/story/story-of';
import { isPartTold } from '@/lib/grading/story/parts/told';

const story =
  'At a laundry in Bergen 300 shirts a week were torn. My task was to stop that within a month. I filmed the press for two days and slowed the belt.';
const salads = [
  'Result result percent big number improved 40 percent the the metric',
  'improved metric 40 percent team happy customer revenue up result big success number',
  'percent from weeks the fell 9 3 in to losses two',
  'I did action server cache the faster I we query action built deployed metric.',
  'The big result was a 40 percent improvement in the metric number.',
];
const toldIn = (text: string) =>
  storyIn(text)
    .parts.filter(isPartTold)
    .map(({ part }) => part);

describe('words without a sentence', () => {
  it.each(salads)('tell no part: %s', (salad) => {
    expect(toldIn(`${story} ${salad}`)).toEqual(['situation', 'task', 'action']);
  });

  it.each(salads)('are no result told again: %s', (salad) => {
    const before = storyIn(story);
    const pieces = retoldPieces(before.sentences, 'result', salad);
    const { story: after } = storyOf(
      retoldConversation(conversationOf(story), pieces),
      storyRubric,
      'behavioral',
      [],
    );
    expect(verdictOf(after!, 'result')).not.toBe('clear');
    for (const part of ['situation', 'task', 'action'] as const)
      expect(verdictOf(after!, part)).toBe(verdictOf(before, part));
  });

  it('are not what one says in notes, with a stutter, or as a learner', () => {
    for (const result of [
      'Torn shirts: 300 -> 4 a week.',
      'In the end only um only four shirts a week were were torn.',
      'After this torn shirts is going from 300 to 4 in the week.',
    ])
      expect(toldIn(`${story} ${result}`)).toContain('result');
  });
});

describe('who names the parts', () => {
  it('and tells them is heard', () => {
    expect(
      toldIn(
        'The situation was that our laundry in Bergen tore 300 shirts a week. My task was to stop that. The action I took was to film the press for two days and slow the belt. The result was that only 2 of 300 shirts were torn.',
      ),
    ).toEqual(['situation', 'task', 'action', 'result']);
  });
  it('and nothing else tells none', () => {
    expect(
      toldIn(
        'The situation was hard, the task was done, the action was taken, the result was 40 percent.',
      ),
    ).toEqual([]);
  });
});
