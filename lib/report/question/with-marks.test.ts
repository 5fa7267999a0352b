import { describe, expect, it } from 'vitest';
import type { QuestionScore } from '@/lib/grading/score';
import { withMarksOf } from './with-marks';

const scored = (score: number, credit: number, deducted: number): QuestionScore => ({
  kind: 'scored',
  score,
  deducted,
  credits: [{ id: 'q01.a', credit, drawnOutBy: 'question' }],
});
const unmoved = (grader: QuestionScore, marked: QuestionScore) =>
  withMarksOf(grader, marked)?.unmoved;

describe('marks that leave a score where it is', () => {
  it('are told from those that move it', () => {
    expect(unmoved(scored(20, 0.2, 0), scored(60, 0.6, 0))).toBeNull();
    expect(unmoved({ kind: 'not-answered' }, scored(0, 0, 0))).toBeNull();
  });
  it('say that what is taken off eats what the points earn', () => {
    expect(unmoved(scored(0, 0.5, 1.5), scored(0, 1, 1.5))).toBe('deductions');
  });
  it('say that the marked words earn what they had', () => {
    expect(unmoved(scored(50, 0.5, 0), scored(50, 0.5, 0))).toBe('paid_alike');
  });
  it('say that they move it by less than a point', () => {
    expect(unmoved(scored(50, 0.5, 0), scored(50, 0.501, 0))).toBe('rounded');
  });
});
