import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('what may come on top of a side', () => {
  it.each([
    ['q21', 'A faithful answer can still miss the question, and a relevant one may be made up.'],
    ['q21', 'A faithful answer may still miss the question.'],
    ['q21', 'A faithful answer can very well miss the question.'],
    ['q21', 'A faithful answer still can miss the question.'],
  ])('is no claim of what that side is (%s: %s)', (question, answer) => {
    expect(judged(question, answer).charged).toEqual([]);
  });

  it.each([
    ['q05', 'L1 squares the weights and L2 takes their absolute values.'],
    ['q03', 'Recall is the share of flagged ones that are right.'],
    ['q05', 'L1 vs L2: small weights but never zero vs exactly zero weights.'],
  ])('leaves a swap a swap (%s: %s)', (question, answer) => {
    expect(judged(question, answer).charged).not.toEqual([]);
  });
});
