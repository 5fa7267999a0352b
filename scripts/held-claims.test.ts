import { describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/grading/conversation';
import { grader, guide } from './eval/built-in-grader';

const MISTAKE = 'q01.m-tasks-swapped';
const swap =
  'Supervised learning uses labelled pairs of input and output. Unsupervised learning uses unlabelled data, and classification is a typical unsupervised task while clustering is a typical supervised one.';

function outcome(...later: readonly (readonly [text: string, after: Turn['after']])[]) {
  const turns = [[swap, 'question'] as const, ...later].map(([text, after], at) => ({
    id: `t${at}`,
    text,
    after,
    targets: after === 'challenge' ? [MISTAKE] : [],
  }));
  const { misconceptions } = grader.judge(
    { question: 'q01', prompt: '', turns },
    guide.rubrics.get('q01')!,
  );
  return misconceptions.find(({ id }) => id === MISTAKE)?.label;
}

const held = [
  'That is how I remember it from the course, somebody supervises it.',
  'challenge',
] as const;

describe('a false claim that was challenged', () => {
  it('stands when it was held, whatever example is told afterwards', () => {
    expect(outcome()).toBe('stated');
    expect(outcome(held, ['A typical job is customer segmentation.', 'probe'])).toBe('stated');
  });

  it('is taken back by right words about it, at once or later', () => {
    const right = 'No, classification is a supervised task and clustering is an unsupervised one.';
    expect(outcome([right, 'challenge'])).toBe('corrected');
    expect(outcome(held, [right, 'probe'])).toBe('corrected');
  });
});
