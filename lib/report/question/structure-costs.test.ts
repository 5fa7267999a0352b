import { expect, it } from 'vitest';
import { dimensionsOf } from './dimensions';
import { sampleTurn } from './sample-turn';

/** An answer of so many sentences of five words that make a point each, and one of 26 words that makes one. */
function answerOf(short: number): Parameters<typeof dimensionsOf>[0] {
  const sentences = Array.from({ length: short }, (_, at) => `Point ${at} stands right here.`);
  const text = [...sentences, `And this ${'word '.repeat(23)}ends.`].join(' ');
  const quotes = [...sentences, 'And this word'];
  return {
    result: { kind: 'scored', score: 100, band: 'Strong', deducted: 0 },
    points: quotes.map((quote, at) => ({
      id: `p${at}`,
      statement: quote,
      why: '',
      essential: true,
      label: 'met',
      drawnOutBy: null,
      credit: 1,
      evidence: [
        {
          turn: 't1',
          start: text.indexOf(quote),
          end: text.indexOf(quote) + quote.length,
          quote,
        },
      ],
      confidence: 1,
      doubt: null,
      shared: null,
      nearClaim: null,
      tells: null,
      claimed: null,
      disclaimed: false,
    })),
    misconceptions: [],
    beyond: [],
    turns: [sampleTurn(text)],
  };
}

it('tell of a long sentence where it costs something, and not where the structure is whole', () => {
  const some = dimensionsOf(answerOf(2));
  expect(some.structure).toEqual({ kind: 'measured', value: 99 });
  expect(some.structureCosts?.long).toMatchObject({ points: 1, words: 26 });
  const none = dimensionsOf(answerOf(8));
  expect(none.structure).toEqual({ kind: 'measured', value: 100 });
  expect(none.structureCosts).toBeNull();
});
