import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

/** Whether the reply to a follow-up about a point makes it; `before`: what was answered to the question itself. */
function isMade(point: string, before: string, reply: string): boolean {
  const [question] = point.split('.');
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const turns = [
    { id: 'answer', text: before, after: 'question' as const, targets: [] },
    { id: 'reply', text: reply, after: 'probe' as const, targets: [point] },
  ];
  const { points } = grader.judge(
    { question: question!, prompt, turns },
    guide.rubrics.get(question!)!,
  );
  return points.find(({ id }) => id === point)!.label === 'met';
}

const probeOf = (point: string) =>
  guide.rubrics.get(point.split('.')[0]!)!.points.find(({ id }) => id === point)!.probe;

const kinds = 'Supervised has labels, unsupervised has no labels, reinforcement is with rewards.';
const lasso = 'Both add a penalty. L1 makes weights zero.';
const precision = 'Precision is TP over TP plus FP.';
const replies = [
  [
    'q01.reinforcement-examples',
    kinds,
    'For things like robot control, or tuning a recommender over many steps.',
  ],
  ['q01.reinforcement-examples', kinds, 'Robots and games, things like that.'],
  [
    'q01.reinforcement',
    'Supervised has labels, unsupervised has none.',
    'It gets a reward when it did well and a penalty when not.',
  ],
  [
    'q01.unsupervised-tasks',
    'Supervised has labels, reinforcement has rewards.',
    'Splitting customers into groups.',
  ],
  ['q01.supervised-tasks', 'Reinforcement has rewards.', 'Predicting the price of a house.'],
  ['q05.l2-penalty', lasso, 'It adds up the squared weights.'],
  ['q05.small', lasso, 'They all get small but none is zero.'],
  ['q05.l2-when', lasso, 'When all features matter.'],
  [
    'q05.l1-when',
    'Both add a penalty. L2 makes weights small.',
    'When most of the features are irrelevant.',
  ],
  ['q09.rnn-memory', 'CNNs are for images.', 'It keeps a hidden state from step to step.'],
  [
    'q09.rnn-slow',
    'CNNs slide filters. Transformers use attention.',
    "It's slow since the steps come one after another and can't be parallelised.",
  ],
  ['q03.use-precision', precision, 'Spam filters, where a false alarm annoys people.'],
  ['q03.use-recall', precision, "Cancer screening, you don't want to miss anyone."],
  [
    'q11.sgd',
    'Adam has adaptive rates.',
    'It takes a step against the gradient with one learning rate for all.',
  ],
  [
    'q02.variance',
    'Bias is underfitting.',
    'It comes from being too sensitive to the training data and shows as overfitting.',
  ],
] as const;

describe('a reply to a follow-up', () => {
  it.each(replies)('is read as about what was asked: %s %s %s', (point, before, reply) => {
    expect(isMade(point, before, reply)).toBe(true);
  });

  it.each(replies)('is not made by words that say nothing: %s %s', (point, before) => {
    const empty = [
      'Yes.',
      'I agree.',
      'I agree, that is a good point.',
      probeOf(point),
      `You ask: ${probeOf(point)}`,
    ];
    expect(empty.filter((reply) => isMade(point, before, reply))).toEqual([]);
  });

  it.each([
    [
      'q01.reinforcement-examples',
      kinds,
      'Unsupervised learning is for robots that walk, and for games.',
    ],
    ['q05.l2-penalty', lasso, 'L1 adds up the squared weights.'],
    ['q05.l2-when', lasso, 'When most of the features are irrelevant.'],
    ['q09.rnn-memory', 'CNNs are for images.', 'A transformer keeps a hidden state.'],
    ['q03.use-recall', precision, 'Precision is for cancer, where you must not miss anyone.'],
    ['q01.supervised-tasks', 'Reinforcement has rewards.', 'Splitting customers into groups.'],
  ])('still says of a side what it says of it by name: %s %s %s', (point, before, reply) => {
    expect(isMade(point, before, reply)).toBe(false);
  });
});
