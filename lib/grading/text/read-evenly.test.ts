import { expect, it } from 'vitest';
import { readEvenly } from './read-evenly';

it('gives proof as it was written', () => {
  const text = '  IT DIVIDES  BY ALL THAT WERE PREDICTED AS POSITIVE.';
  const turn = { id: 't1', text, after: 'question' as const, targets: [] };
  const found = readEvenly(
    { question: 'q03', prompt: '', turns: [turn] },
    ({ turns }) => {
      const quote = 'divides by all';
      const start = turns[0]!.text.indexOf(quote);
      return { turn: 't1', start, end: start + quote.length, quote };
    },
    (stretch, putBack) => putBack(stretch),
  );
  const quote = 'DIVIDES  BY ALL';
  expect(found).toEqual({ turn: 't1', start: 5, end: 5 + quote.length, quote });
});
