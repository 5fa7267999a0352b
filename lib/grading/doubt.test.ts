import { describe, expect, it } from 'vitest';
import { doubtOf } from './doubt';
import { checkEvidence } from './evidence';
import { UNSURE, type PointVerdict } from './verdict';

const evidence = [{ turn: 'a', start: 0, end: 4, quote: 'said' }];
const point = (label: PointVerdict['label'], confidence: number): PointVerdict =>
  label === 'missed'
    ? { id: 'q01.a', label, confidence }
    : { id: 'q01.a', label, confidence, evidence };

describe('a doubt', () => {
  it('is told exactly where the label is shown as not sure', () => {
    for (const label of ['met', 'partial', 'missed'] as const) {
      expect(doubtOf(point(label, UNSURE))).toBeNull();
      expect(doubtOf(point(label, UNSURE - 0.01))).not.toBeNull();
    }
  });

  it("is the grader's own where it names one", () => {
    expect(doubtOf({ ...point('met', 0.5), doubt: 'prompted' })).toBe('prompted');
    expect(doubtOf({ ...point('met', 0.9), doubt: 'prompted' })).toBeNull();
  });

  it('follows from the label where the grader names none', () => {
    expect(doubtOf(point('met', 0.5))).toBe('loose_wording');
    expect(doubtOf(point('partial', 0.5))).toBe('partly_said');
    expect(doubtOf(point('missed', 0.5))).toBe('near_miss');
    expect(doubtOf({ id: 'm', label: 'stated', confidence: 0.5, evidence })).toBe('unclear_stance');
    expect(doubtOf({ id: 'm', label: 'absent', confidence: 0.1 })).toBeNull();
  });

  it('of a point whose quotes are not in the answer says so', () => {
    const checked = checkEvidence(
      { points: [point('met', 0.9)], misconceptions: [], beyond: [], flags: [] },
      {
        question: 'q01',
        prompt: 'What is it?',
        turns: [{ id: 'a', text: 'else', after: 'question', targets: [] }],
      },
    );
    expect(checked.points.map((each) => doubtOf(each))).toEqual(['no_quote']);
  });
});
