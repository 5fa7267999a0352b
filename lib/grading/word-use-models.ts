import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: -0.836,
    weights: {
      little: 7.898,
      terms: 3.256,
      known: -14.475,
      near: -21.076,
      persons: -24.874,
      short: -12.793,
      alike: -5.265,
      bare: 4.244,
      topical: 14.572,
      joint: -12.579,
    },
  },
  list: {
    bias: -3.97,
    weights: {
      little: -1.512,
      terms: 11.116,
      known: -8.396,
      near: -0.056,
      persons: -23.362,
      short: 6.866,
      alike: 10.007,
      bare: 3.628,
      topical: 3.419,
      joint: -6.054,
    },
  },
};
