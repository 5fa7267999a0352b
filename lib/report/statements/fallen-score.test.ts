import { expect, it } from 'vitest';
import { fell } from './fallen-score';

it.each([
  ['The AUC was 0.81 after removing the leak, before it was 0.97.', true],
  ['Accuracy went from 91 percent to 84 percent.', true],
  ['Before, recall was 80 %, and now it is 71 %.', true],
  ['Recall went from 71 to 86 percent.', false],
  ['Now emails go to the right person in 88 percent, before it was like 60.', false],
  ['The error rate went from 18 to 6 percent.', false],
])('a score that fell is no result to be praised for: %s', (quote, expected) => {
  expect(fell(quote)).toBe(expected);
});
