import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: 3.013,
    weights: {
      little: 12.361,
      terms: 4.572,
      known: -15.921,
      near: -28.125,
      persons: -44.353,
      short: -14.431,
      alike: -16.552,
    },
  },
  list: {
    bias: -3.083,
    weights: {
      little: -1.14,
      terms: 6.533,
      known: -4.112,
      near: -7.434,
      persons: -51.838,
      short: 7.537,
      alike: 19.699,
    },
  },
};
