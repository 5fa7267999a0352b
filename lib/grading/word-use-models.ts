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
    bias: 1.374,
    weights: {
      little: -2.683,
      terms: 8.474,
      known: -4.364,
      near: -4.154,
      persons: -25.712,
      short: 5.113,
      alike: 9.787,
      bare: 4.24,
      topical: 1.865,
      joint: -12.83,
    },
  },
};
