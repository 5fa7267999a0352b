import { expect, it } from 'vitest';
import { timeWarning } from './time-warning';

const LIMIT = 240_000;

it.each([
  [119_000, 'Half of the time is left: 2 minutes.'],
  [59_000, '60 seconds left on this question.'],
  [9_000, '10 seconds left on this question.'],
])('a threshold is said when it is passed: %i ms', (left, words) => {
  expect(timeWarning(left, LIMIT)).toBe(words);
});

it.each([200_000, 100_000, 28_000, 1_000])('no figure stands when it is untrue: %i ms', (left) => {
  expect(timeWarning(left, LIMIT)).toBe('');
});

it('no more time is left than a question has', () => {
  expect(timeWarning(59_000, 50_000)).toBe('');
});
