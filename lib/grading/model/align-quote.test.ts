import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote';
import type { Turn } from '@/lib/grading/conversation';

const turn = (text: string, id = 't1'): Turn => ({ id, text, after: 'question', targets: [] });
const said =
  'Well, L1 pushes the smallest weights all the way to zero, so you end up with a sparse model.\nRidge only shrinks them.';
const found = (quote: string, turns = [turn(said)]) => alignQuote(quote, turns);
const quotes = (quote: string) => found(quote)?.evidence.map((item) => item.quote);

describe('a quote in what was said', () => {
  it('is exact when it stands there word for word, with its place', () => {
    expect(found('L1 pushes the smallest weights')).toEqual({
      how: 'exact',
      evidence: [{ turn: 't1', start: 6, end: 36, quote: 'L1 pushes the smallest weights' }],
    });
  });
  it('is found in the turn that says it', () => {
    const turns = [turn('Nothing here.'), turn('It gives sparse weights.', 't2')];
    expect(found('sparse weights', turns)?.evidence[0]).toMatchObject({ turn: 't2', start: 9 });
  });
  it('may differ in case, spacing and signs, and is then given in the candidate’s words', () => {
    expect(quotes('so you end up with a  Sparse model; ridge only shrinks them')).toEqual([
      'so you end up with a sparse model.\nRidge only shrinks them',
    ]);
  });
  it('may have a word wrong among many', () => {
    expect(quotes('L1 pushes the smallest weight all the way down to zero')).toEqual([
      'L1 pushes the smallest weights all the way to zero',
    ]);
  });
  it('may be joined from parts', () => {
    expect(quotes('L1 pushes the smallest weights … a sparse model')).toEqual([
      'L1 pushes the smallest weights',
      'a sparse model',
    ]);
  });
  it.each([
    ['words that were not said', 'elastic net combines both of the penalties in one'],
    ['a summary instead of a quote', 'the candidate explained that lasso produces sparsity'],
    ['a short quote with a word wrong', 'a sparse network'],
    ['parts of which one was not said', 'L1 pushes the smallest weights … and elastic net'],
    ['nothing', '   '],
    ['signs only', '… . "'],
  ])('is not found for %s', (_, quote) => {
    expect(found(quote)).toBeUndefined();
  });
  it('is not found where nothing was said', () => {
    expect(found('a', [])).toBeUndefined();
    expect(found('a', [turn('')])).toBeUndefined();
  });
  it('always gives spans that stand in the text as they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 30 }), (text, quote) => {
        for (const item of alignQuote(quote, [turn(text)])?.evidence ?? [])
          expect(text.slice(item.start, item.end)).toBe(item.quote);
      }),
    );
  });
  it('finds every stretch of the text itself', () => {
    fc.assert(
      fc.property(fc.nat(said.length - 10), fc.integer({ min: 8, max: 40 }), (start, size) => {
        const quote = said.slice(start, start + size).trim();
        fc.pre(/[a-z]/iu.test(quote));
        expect(found(quote)?.how).toBe('exact');
      }),
    );
  });
  it('is quick in a very long text', () => {
    const long = turn('word after word '.repeat(1_250));
    expect(alignQuote('words that never come in there at all', [long])).toBeUndefined();
  });
});
