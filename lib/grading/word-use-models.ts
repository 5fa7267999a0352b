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
    bias: 0.441,
    weights: {
      little: -2.628,
      terms: 8.635,
      known: -3.784,
      near: -3.405,
      persons: -24.605,
      short: 4.908,
      alike: 9.4,
      bare: 4.439,
      topical: 1.016,
      joint: -11.127,
    },
  },
};
