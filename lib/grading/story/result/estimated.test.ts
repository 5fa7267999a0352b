import { expect, it } from 'vitest';
import { isEstimated } from './estimated';

it.each([
  ['i think the error was about 20000 dollars on average', true],
  ['I’d guess false alarms went from 20 to 8 percent.', true],
  ['About 60 percent got answered without a human, more or less.', true],
  ['Recall went to 0.71, I don’t remember exactly.', true],
  ['Waste went from 14 to 8.6 percent in eleven weeks, which is around 6,000 euros a week.', false],
  ['It took about 40 minutes instead of two days.', false],
])('a figure that the person guesses or does not remember is an estimate: %s', (quote, is) => {
  expect(isEstimated(quote)).toBe(is);
});
