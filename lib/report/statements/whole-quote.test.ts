import { describe, expect, it } from 'vitest';
import { praisable } from './earned';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { timeWords } from './figure-words';
import { wholeQuote } from './whole-quote';

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
  it('is no praise where something in its sentence is held against the person', () => {
    const sample = sampleQuestion('lasso', TEXT);
    const evidence = [quoteIn('so I masked those days')];
    const [claim] = sample.misconceptions;
    const charged = { ...claim!, evidence: [quoteIn('stock-outs were zeros')] };
    const of = { ...sample, misconceptions: [], story: null };
    expect(praisable(evidence, of)).toBe(TEXT.slice(0, -' It helped.'.length));
    for (const label of ['stated', 'corrected'] as const)
      expect(praisable(evidence, { ...of, misconceptions: [{ ...charged, label }] })).toBe(
        undefined,
      );
  });
});

it('a planned or used time has no tenths of a second', () => {
  expect(timeWords(4_700, 'none')).toBe('5 s');
  expect(timeWords(80_000, 'none')).toBe('1 min 20 s');
});
