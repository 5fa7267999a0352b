import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import { conversationOf, storyRubric } from './sample-story';
import { doneBeyond } from './story-beyond';

const point = (isStory: boolean): Rubric['points'][number] => ({
  id: 'q37.result',
  statement: 'Give a measured result.',
  essential: true,
  why: 'Because it matters.',
  probe: 'What came of it?',
  patterns: [['any']],
  wordings: ['Any words will do.'],
  terms: [],
  ...(isStory && { tells: 'result' as const }),
});
const STORY =
  'At a parcel firm in Leeds the managers needed a forecast. My job was the model. I cleaned the scans and trained a gradient boosting model.';

function kept(ending: string, isStory = true) {
  const text = `${STORY} ${ending}`;
  const start = STORY.length + 1;
  const evidence = [{ turn: 't1', start, end: text.length, quote: ending }];
  return doneBeyond([{ id: 'q37.b-measured-how', evidence }], conversationOf(text), {
    ...storyRubric,
    points: [point(isStory)],
  });
}

describe('what a story has beyond the points', () => {
  it.each([
    'I set a baseline first, last week’s sales.',
    'We checked it against a baseline that the managers knew.',
    'I compared it with a simple baseline on a month that it had not seen.',
  ])('was done: %s', (done) => {
    expect(kept(done)).toHaveLength(1);
  });
  it.each([
    'Learning: start with a baseline.',
    'Next time I would start with a baseline.',
    'I learned that one needs a baseline to compare with.',
    'I would set up a baseline before anything else.',
  ])('is no lesson and no plan: %s', (lesson) => {
    expect(kept(lesson)).toEqual([]);
  });
  it.each([
    'Sales improved a lot I would say, and management loved the demo.',
    'The planners loved it.',
  ])('is no success in great words alone: %s', (success) => {
    expect(kept(success)).toEqual([]);
  });
  it('stays as it is where no story is asked for', () => {
    expect(kept('Start with a baseline.', false)).toHaveLength(1);
  });
});
