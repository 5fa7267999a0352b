import type { WordUseModels } from './word-use-features';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: WordUseModels = {
  salad: {
    bias: 12.058,
    weights: {
      little: 14.689,
      terms: 3.392,
      known: -11.353,
      near: -18.992,
      persons: -40.998,
      short: 0,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 0,
      joint: -22.668,
    },
  },
  rotated: {
    bias: 0.446,
    weights: {
      little: 7.472,
      terms: 4.122,
      known: -9.386,
      near: -17.98,
      persons: -21.043,
      short: -8.018,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 8.25,
      joint: -11.266,
    },
  },
  list: {
    bias: -6.02,
    weights: {
      little: -3.772,
      terms: 9.498,
      known: -5.223,
      near: 2.035,
      persons: -16.054,
      short: 4.823,
      alike: 7.587,
      bare: 4.825,
      finite: 0,
      topical: 0,
      joint: 0,
    },
  },
  unmarkedList: {
    bias: -1.961,
    weights: {
      little: -15.712,
      terms: 10.643,
      known: -5.805,
      near: 20.115,
      persons: -13.642,
      short: 0,
      alike: 0,
      bare: 8.53,
      finite: 8.998,
      topical: 0,
      joint: 0,
    },
  },
};
