import { expect, it } from 'vitest';
import { marking } from '@/lib/grading/score';
import { workedExample } from './worked-example';

const example = workedExample();

it('adds up: every line starts where the one before ended, and the last is what was earned', () => {
  const ends = example.steps.map(({ before, change }) => before + change);
  expect(example.steps.map(({ after }) => after)).toEqual(ends);
  expect(example.steps.map(({ before }) => before)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(example.earned);
});

it('comes to the score that the formula on the page gives', () => {
  expect(example.score).toBe(Math.round(100 * (example.earned / example.points) ** marking.curve));
});

it('quotes only what was said', () => {
  const said = example.turns.map(({ text }) => text).join('\n');
  const quotes = example.steps.flatMap(({ quote }) => quote ?? []);
  expect(quotes.filter((quote) => !said.includes(quote))).toEqual([]);
});

it('shows each rule of the marking once', () => {
  expect(example.steps.map(({ change }) => change)).toEqual([
    marking.credit.question,
    marking.credit.question * marking.partial,
    marking.credit.challenge,
    marking.credit.probe,
    marking.credit.hint,
    0,
    -marking.misconception.corrected,
  ]);
});
