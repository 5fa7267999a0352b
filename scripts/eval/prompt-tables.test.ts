import { describe, expect, it } from 'vitest';
import type { GradedAnswer } from './answer-sets';
import { callLines } from './model-calls';
import type { ComparedAnswer } from './model-grading';
import { pairedDifference } from './paired-difference';
import { comparisonTable, differenceLines, type Contender } from './prompt-tables';
import { spreadSample } from './spread-sample';

const answerOf = (id: string, more: Partial<GradedAnswer> = {}): GradedAnswer => ({
  id,
  question: `q${id}`,
  kind: 'good',
  answer: 'Words.',
  gold: 4,
  wrong: [],
  points: [],
  gaming: false,
  own: undefined,
  ...more,
});
const compared = (
  answer: GradedAnswer,
  builtIn: number,
  model: number | undefined,
  accuses = false,
): ComparedAnswer => ({
  answer,
  builtIn: { grade: builtIn, accuses: false },
  byPrompt: [
    {
      grade: model === undefined ? undefined : { grade: model, accuses },
      fault: model === undefined ? 'timeout' : undefined,
      verdict: undefined,
      differs: [],
      findings: [],
      calls: [],
    },
  ],
});
const contenders: Contender[] = [
  { name: 'built-in', gradeOf: ({ builtIn }) => builtIn },
  { name: 'model', gradeOf: ({ byPrompt }) => byPrompt[0]?.grade },
];
const cells = (line: string | undefined) => (line ?? '').trim().split(/\s{2,}/u);

describe('a sample', () => {
  const answers = ['good', 'bad', 'odd'].flatMap((kind) =>
    [1, 2, 3].map((n) => answerOf(`${kind}${n}`, { kind })),
  );
  it('holds every kind as often as any other, and another question first for each', () => {
    const sample = spreadSample(answers, 6);
    expect(sample.map(({ kind }) => kind)).toEqual(['good', 'bad', 'odd', 'good', 'bad', 'odd']);
    expect(sample.slice(0, 3).map(({ id }) => id)).toEqual(['good1', 'bad2', 'odd3']);
  });
  it('holds each answer once, and all of them when asked for more than there are', () => {
    const all = spreadSample(answers, 100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(answers.length);
    expect(all).toHaveLength(answers.length);
  });
});

describe('the table', () => {
  const all = [
    compared(answerOf('1', { gold: 5 }), 3, 5),
    compared(answerOf('2', { gold: 1, wrong: ['a'] }), 3, 1, true),
    compared(answerOf('3', { gold: 0, kind: 'bad' }), 1, 0),
    compared(answerOf('4', { gold: 5, kind: 'bad' }), 5, undefined),
  ];
  const lines = comparisonTable(all, contenders).split('\n');

  it('compares on the answers that everybody graded: a failure is no grade', () => {
    const last = lines.slice(-2).map(cells);
    expect(last[0]?.slice(0, 3)).toEqual(['all', 'built-in', '3']);
    expect(last[1]?.slice(0, 2)).toEqual(['model', '3']);
  });
  it('gives mean grades, agreement and misconceptions found', () => {
    // n, gold, graded, r, MAE, QWK, precision, recall
    expect(cells(lines.at(-1)).slice(1)).toEqual([
      '3',
      '2.00',
      '2.00',
      '1.00',
      '0.00',
      '1.00',
      '1.00',
      '1.00',
    ]);
    expect(cells(lines.at(-2)).slice(-2)).toEqual(['-', '0.00']);
  });
  it('says who is nearer only beyond chance', () => {
    // Errors of the built-in grader 2, 2, 1, 2, 2, 1, of the model 0: Student's t for six pairs is 2.571.
    const pairs = [...all.slice(0, 3), ...all.slice(0, 3)];
    expect(differenceLines(pairs, contenders)[0]).toMatch(
      /built-in minus model: \+1\.67 \(95 % interval \+1\.1[23] to \+2\.21\): model is nearer\.$/u,
    );
    const even = [2, 3, 4, 2, 3, 4].map((grade) =>
      compared(answerOf('5', { gold: 3 }), grade, grade === 3 ? 4 : 3),
    );
    expect(differenceLines(even, contenders)[0]).toContain('no difference beyond chance');
    expect(differenceLines(all, contenders)[0]).toContain('too few answers');
  });
  it('tells how many answers the model gave no verdict on, and why', () => {
    const text = callLines('model', all, 0).join('\n');
    expect(text).toContain('verdicts on 3 of 4 answers; without one: 1 (timeout 1)');
    expect(text).toContain('cost unknown');
  });
});

describe('a difference', () => {
  it('of the same numbers is none', () => {
    expect(pairedDifference([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual({
      mean: 0,
      low: 0,
      high: 0,
    });
  });
  it('has Student’s interval', () => {
    // Mean 1, standard deviation 1, n 9: half width 2.306 / 3.
    const first = [0, 1, 2, 0, 1, 2, 0, 1, 2];
    const found = pairedDifference(
      first,
      first.map(() => 0),
    );
    expect(found?.mean).toBe(1);
    expect(found?.high).toBeCloseTo(1 + (2.306 * Math.sqrt(6 / 8)) / 3, 2);
  });
  it('needs five pairs, and lists of one length', () => {
    expect(pairedDifference([1, 2, 3, 4], [1, 2, 3, 4])).toBeNull();
    expect(() => pairedDifference([1], [])).toThrow(RangeError);
  });
});
