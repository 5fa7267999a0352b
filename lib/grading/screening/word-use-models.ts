import type { WordUseModels } from './word-use-features';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: WordUseModels = {
  salad: {
    bias: 12.08,
    weights: {
      little: 14.661,
      terms: 3.343,
      known: -11.417,
      near: -19.017,
      persons: -40.882,
      short: 0,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 0,
      joint: -22.6,
    },
  },
  rotated: {
    bias: 0.444,
    weights: {
      little: 7.472,
      terms: 4.121,
      known: -9.387,
      near: -17.976,
      persons: -21.033,
      short: -8.019,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 8.251,
      joint: -11.262,
    },
  },
  list: {
    bias: -5.969,
    weights: {
      little: -3.775,
      terms: 9.486,
      known: -5.249,
      near: 1.639,
      persons: -15.89,
      short: 4.83,
      alike: 7.565,
      bare: 4.818,
      finite: 0,
      topical: 0,
      joint: 0,
    },
  },
  unmarkedList: {
    bias: -1.953,
    weights: {
      little: -15.687,
      terms: 10.694,
      known: -5.837,
      near: 20.066,
      persons: -13.543,
      short: 0,
      alike: 0,
      bare: 8.514,
      finite: 8.843,
      topical: 0,
      joint: 0,
    },
  },
};
