import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: 3.949,
    weights: {
      little: 10.997,
      terms: 2.586,
      known: -16.304,
      near: -21.309,
      persons: -29.146,
      short: 0,
      alike: 0,
      bare: 0,
      topical: 12.126,
      joint: -18.638,
    },
  },
  list: {
    bias: -6.067,
    weights: {
      little: -3.774,
      terms: 9.567,
      known: -5.222,
      near: 1.955,
      persons: -16.148,
      short: 4.872,
      alike: 7.626,
      bare: 4.804,
      topical: 0,
      joint: 0,
    },
  },
};
