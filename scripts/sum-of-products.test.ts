import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

const SUM_OF_NORMS = 'q24.m-cosine-sum-of-norms';

describe('the sum of the norms as a divisor', () => {
  it.each([
    'dot = sum of products, unbounded, length counts too.',
    'Dot product: sum of products, grows with length.',
    'dot is a plain sum, bigger magnitudes give a bigger score',
    'dot: sum of a_i*b_i, norms matter; cos: same but over |a||b|',
    'Dot product sums the products of the components, so vector length counts.',
    '- cos: angle only\n- dot: sum over products, magnitude matters\n- L2: root of the sum of squared differences',
    'dot = sum of products; norms not removed',
    'inner product is the sum of elementwise products, lengths included',
    'Euclid = root of sum of squares, lengths matter, dot = sum of products, lengths matter, cos = neither',
    'The dot product is a sum of products: long vectors with big magnitudes win.',
    'cos = A.B/(|A||B|), direction only. dot = sum of products, norms count.',
    'Dot: a sum, not normalised, so magnitude matters.',
  ])('is not claimed by: %s', (text) => {
    expect(judged('q24', text).charged).toEqual([]);
  });

  it.each([
    'Cosine is the dot product divided by the sum of the norms.',
    'For cosine you divide by the sum of both lengths.',
    'cos = dot over the sum of the magnitudes',
    'Cosine divides the dot product by the sum of the two norms.',
    'cosine takes the dot product and divides it by both norms added together',
    'Cosine similarity: the dot product divided by the sum of their lengths.',
    "Cosine is the dot product over the sum of the vectors' lengths.",
    'Cosine: you divide the dot product by the two magnitudes added up.',
    'The divisor in the cosine is the sum of the norms.',
    'In the denominator of cosine similarity stands the sum of the lengths.',
    'You get the cosine by dividing by the sum of the magnitudes.',
    'The dot product is divided by the sum of the lengths.',
  ])('is claimed by: %s', (text) => {
    expect(judged('q24', text).charged).toContain(SUM_OF_NORMS);
  });
});
