import { describe, expect, it } from 'vitest';
import { firstQuote, wholeQuote } from './whole-quote';

const TEXT = 'I noticed that stock-outs were zeros, so I masked those days. It helped.';
const quoteIn = (quote: string, text = TEXT) => {
  const start = text.indexOf(quote);
  return { turn: 'm1', start, end: start + quote.length, quote };
};
const turns = [{ id: 'm1', text: TEXT }];

describe('a quote', () => {
  it('is the whole sentence that the words stand in', () => {
    expect(wholeQuote(quoteIn('so I masked those days'), turns)?.quote).toBe(
      'I noticed that stock-outs were zeros, so I masked those days.',
    );
  });
  it('of speech without full stops is a clause without what ties it to the one before', () => {
    const speech = `${'I went there and I did this '.repeat(9)}so I masked those days that stock ran out and ${'we went on with it '.repeat(6)}`;
    const said = wholeQuote(quoteIn('I masked those', speech), [{ id: 'm1', text: speech }]);
    expect(said?.quote).toMatch(/^I masked those days/u);
  });
  it('of a proof is of its first words', () => {
    const proof = [quoteIn('It helped'), quoteIn('zeros')];
    expect(firstQuote(proof, turns)).toBe('It helped.');
    expect(firstQuote([], turns)).toBe(null);
  });
});
