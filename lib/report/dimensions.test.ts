import { describe, expect, it } from 'vitest';
import { dimensionsOf } from './dimensions';
import type { MisconceptionReport } from './misconception-report';
import type { PointReport } from './point-report';
import type { QuestionReport } from './question-report';

type Graded = Parameters<typeof dimensionsOf>[0];

const TEXT = 'A penalty is added. It keeps weights small. Then it goes on for a while. And ends.';

function point(
  id: string,
  label: PointReport['label'],
  essential = true,
  quote = 'penalty',
): PointReport {
  const start = TEXT.indexOf(quote);
  return {
    id,
    statement: id,
    why: '',
    essential,
    label,
    drawnOutBy: null,
    credit: 0,
    evidence: label === 'missed' ? [] : [{ turn: 't1', start, end: start + quote.length, quote }],
    confidence: 1,
    doubt: null,
    claimed: null,
  };
}
const wrong = (label: MisconceptionReport['label']): MisconceptionReport => ({
  id: 'm',
  claim: '',
  isSwap: false,
  correction: '',
  label,
  evidence: [],
  confidence: 1,
  doubt: null,
  denied: false,
});
function answered(change: Partial<Graded> = {}, text = TEXT): Graded {
  const turn: QuestionReport['turns'][number] = {
    id: 't1',
    text,
    after: 'question',
    asked: null,
    late: false,
    settled: false,
    marks: [],
    delivery: null,
    edited: false,
  };
  return {
    result: { kind: 'scored', score: 50, band: 'Partial', deducted: 0 },
    points: [point('a', 'met'), point('b', 'missed', false)],
    misconceptions: [],
    beyond: [],
    turns: [turn],
    ...change,
  };
}
const value = (question: Graded, name: keyof ReturnType<typeof dimensionsOf>) => {
  const dimension = dimensionsOf(question)[name];
  return dimension.kind === 'measured' ? dimension.value : dimension.why;
};

describe('dimensions', () => {
  it('are none for what was not answered or not graded', () => {
    expect(value(answered({ result: { kind: 'not-answered' } }), 'coverage')).toBe('not-answered');
    expect(value(answered({ result: { kind: 'not-graded' } }), 'structure')).toBe('not-graded');
  });
  it('cover the points made, a part for a half', () => {
    expect(value(answered(), 'coverage')).toBe(50);
    expect(
      value(answered({ points: [point('a', 'met'), point('b', 'partial')] }), 'coverage'),
    ).toBe(75);
  });
  it('call correct what was claimed and is right', () => {
    expect(value(answered(), 'correctness')).toBe(100);
    expect(value(answered({ misconceptions: [wrong('stated')] }), 'correctness')).toBe(50);
    expect(value(answered({ misconceptions: [wrong('corrected')] }), 'correctness')).toBe(67);
    expect(value(answered({ points: [point('a', 'missed')] }), 'correctness')).toBe(
      'nothing-claimed',
    );
  });
  it('are deep by the points beyond the essential ones', () => {
    expect(value(answered(), 'depth')).toBe(0);
    expect(value(answered({ points: [point('a', 'met', false)] }), 'depth')).toBe(100);
    const more = [{ id: 'x', statement: '', evidence: [] }];
    expect(value(answered({ beyond: more }), 'depth')).toBe(100);
    expect(value(answered({ points: [point('a', 'met')] }), 'depth')).toBe('all-essential');
  });
  it('are structured when a point comes early, in sentences one can follow', () => {
    expect(value(answered(), 'structure')).toBe(100);
    expect(
      value(answered({ points: [point('a', 'met', true, 'ends')] }), 'structure'),
    ).toBeLessThan(70);
    const long = `A penalty ${'and more '.repeat(20)}is added.`;
    expect(value(answered({}, long), 'structure')).toBe(50);
  });
  it('leave sentence length out where there are no sentences', () => {
    expect(value(answered({}, `a penalty ${'and so on '.repeat(30)}`), 'structure')).toBe(100);
  });
  it('do not grow with the length of an answer', () => {
    const longer = answered({}, `${TEXT} ${'It is as I said. '.repeat(40)}`);
    for (const name of ['coverage', 'correctness', 'depth', 'structure'] as const)
      expect(value(longer, name)).toBe(value(answered(), name));
  });
});
