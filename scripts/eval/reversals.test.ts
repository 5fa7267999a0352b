import { describe, expect, it } from 'vitest';
import { negationsOf } from './negation';
import { withNamesSwapped } from './swapped-names';

const negated = (sentence: string) =>
  Object.fromEntries(negationsOf(sentence).map(({ style, text }) => [style, text]));

describe('a negated sentence', () => {
  it('denies its main verb', () => {
    expect(negated('FastText uses character n-grams.')).toEqual({
      verb: 'FastText does not use character n-grams.',
      never: 'FastText never uses character n-grams.',
      'not-true': 'It is not true that FastText uses character n-grams.',
    });
    expect(negated('The filter is in OData syntax.')).toEqual({
      verb: 'The filter is not in OData syntax.',
      never: 'The filter is never in OData syntax.',
      'not-true': 'It is not true that the filter is in OData syntax.',
    });
    expect(negated('You add up both scores with a weight.')['verb']).toBe(
      'You do not add up both scores with a weight.',
    );
    expect(negated('A made-up word can be handled well.')['verb']).toBe(
      'A made-up word cannot be handled well.',
    );
  });

  it.each([
    ['is denied already', 'Ridge does not make any weight exactly zero.'],
    ['has a second claim that would stay true', 'GPT uses BPE and BERT uses WordPiece.'],
    [
      'goes on with another statement',
      "Conditions are joined with OR, it's enough to be the owner.",
    ],
    ['puts its subject last', 'Then comes the interesting part, the backward pass.'],
    ['goes on with "so"', 'Gated cells decide what to keep, so the gradient survives longer.'],
    ['has a hedge', 'Keyword search usually finds exact names.'],
    ['has its verb inside a clause', 'A second model grades whether the answers are supported.'],
    ['is a fragment', 'Lasso -> sparse weights, feature selection.'],
    ['is an order with a place before it', 'For RNNs use gated cells like these.'],
    ['says something of some only', 'Some weights are exactly zero in the end.'],
  ])('is not made from one that %s', (_, sentence) => {
    expect(negationsOf(sentence)).toEqual([]);
  });
});

describe('swapped names', () => {
  it('change places wherever they stand, and keep a capital at the start', () => {
    const names: [string, string][] = [
      ['precision', 'recall'],
      ['lasso', 'ridge'],
    ];
    expect(withNamesSwapped('Lasso zeroes weights, ridge does not.', names)).toBe(
      'Ridge zeroes weights, lasso does not.',
    );
    expect(withNamesSwapped('Imprecision is another word.', names)).toBeUndefined();
    expect(withNamesSwapped('It trains faster than lasso.', names)).toBeUndefined();
  });
});
