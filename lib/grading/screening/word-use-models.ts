import type { WordUseModels } from './word-use-features';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: WordUseModels = {
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
      finite: 0,
      topical: 12.126,
      joint: -18.638,
    },
  },
  list: {
    bias: -6.021,
    weights: {
      little: -3.756,
      terms: 9.497,
      known: -5.257,
      near: 1.988,
      persons: -16.029,
      short: 4.839,
      alike: 7.615,
      bare: 4.825,
      finite: 0,
      topical: 0,
      joint: 0,
    },
  },
  unmarkedList: {
    bias: -2.014,
    weights: {
      little: -15.694,
      terms: 10.626,
      known: -5.716,
      near: 20.08,
      persons: -13.475,
      short: 0,
      alike: 0,
      bare: 8.502,
      finite: 8.958,
      topical: 0,
      joint: 0,
    },
  },
};
