import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: 3.773,
    weights: {
      little: 10.673,
      terms: 2.64,
      known: -16.697,
      near: -20.993,
      persons: -28.622,
      short: 0,
      alike: 0,
      bare: 0,
      topical: 12.53,
      joint: -18.459,
    },
  },
  list: {
    bias: -6.105,
    weights: {
      little: -3.727,
      terms: 9.524,
      known: -5.032,
      near: 1.573,
      persons: -15.782,
      short: 4.836,
      alike: 7.462,
      bare: 4.82,
      topical: 0,
      joint: 0,
    },
  },
};
