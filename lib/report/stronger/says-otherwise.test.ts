import { describe, expect, it } from 'vitest';
import { deniesIt, isInWordsOf, isSaidBy, isSaidOtherwise } from './says-otherwise';

const against: readonly (readonly [string, string])[] = [
  [
    'Backpropagation computes gradients without using the chain rule.',
    'The gradients are computed with the chain rule of calculus.',
  ],
  [
    'Cosine doesn’t compare the direction of vectors.',
    'Cosine compares the direction of two vectors.',
  ],
  ['A small batch means high noise.', 'A small batch means low noise.'],
];
const alike: readonly (readonly [string, string])[] = [
  ['The test is stopped at a fixed date.', 'You stop the test at a date that is fixed.'],
  ['Cosine does not look at length.', 'With cosine, length is not looked at.'],
];

describe('two sentences', () => {
  it.each(against)('%s | %s contradict', (one, other) => {
    expect(isSaidOtherwise(other, one)).toBe(true);
    expect(isSaidBy(other, one)).toBe(false);
  });
  it.each(alike)('%s | %s say the same', (one, other) => {
    expect(isSaidBy(one, other)).toBe(true);
    expect(isSaidOtherwise(one, other)).toBe(false);
  });
  it('of which one leaves a part out do not say the same', () => {
    const whole = 'Total error is bias squared plus variance plus irreducible error.';
    expect(isSaidBy(whole, 'I think the total error is bias plus variance.')).toBe(false);
  });
  it('of which one is about another side do not contradict', () => {
    expect(
      isSaidOtherwise(
        'L1 sets some weights exactly to zero.',
        'L2 makes weights small but none exactly zero.',
      ),
    ).toBe(false);
  });
  it('of which one tells the other side with every word turned do not contradict', () => {
    const [one, other] = [
      'A model that is too complex overfits.',
      'A model that is too simple underfits.',
    ];
    expect(isSaidOtherwise(one, other)).toBe(false);
    expect(isSaidOtherwise('A model that is too simple overfits.', one)).toBe(true);
  });
  it('about two things neither contradict nor say the same', () => {
    const [one, other] = ['Lasso drops no rows.', 'Cosine compares the direction of two vectors.'];
    expect(isSaidOtherwise(one, other)).toBe(false);
    expect(isSaidBy(one, other)).toBe(false);
  });
  it('of which the right one says plainly what the other denies do not contradict by a denial', () => {
    const plain = 'Quite often the SGD one wins, even if Adam reached the lower loss.';
    expect(deniesIt('Adam may not generalize as well as SGD.', plain)).toBe(false);
    expect(
      deniesIt(
        'Cosine compares the direction of vectors.',
        'Cosine never compares the direction of vectors.',
      ),
    ).toBe(true);
  });
});

it.each([
  [
    'I can oversample the minority class, undersample or make synthetic points with SMOTE, but never before the split.',
    true,
  ],
  [
    'I can undersample the majority class or make synthetic points with SMOTE in another way.',
    false,
  ],
  ['I can oversample the minority class.', false],
])(
  'a longer sentence holds a statement with most of its words and what it is about: %s',
  (sentence, isHeld) => {
    const statement =
      'Oversample the minority class, for example with synthetic examples from SMOTE or ADASYN.';
    expect(isInWordsOf(statement, sentence)).toBe(isHeld);
  },
);
