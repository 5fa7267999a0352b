import type { WordUseModels } from './word-use-features';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: WordUseModels = {
  salad: {
    bias: 12.104,
    weights: {
      little: 14.64,
      terms: 3.379,
      known: -11.422,
      near: -19.154,
      persons: -39.932,
      short: 0,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 0,
      joint: -22.661,
    },
  },
  rotated: {
    bias: 0.458,
    weights: {
      little: 7.612,
      terms: 4.107,
      known: -9.268,
      near: -18.262,
      persons: -20.788,
      short: -7.978,
      alike: 0,
      bare: 0,
      finite: 0,
      topical: 8.255,
      joint: -11.44,
    },
  },
  list: {
    bias: -5.943,
    weights: {
      little: -3.75,
      terms: 9.484,
      known: -5.309,
      near: 1.72,
      persons: -15.909,
      short: 4.849,
      alike: 7.596,
      bare: 4.806,
      finite: 0,
      topical: 0,
      joint: 0,
    },
  },
  unmarkedList: {
    bias: -1.948,
    weights: {
      little: -15.736,
      terms: 10.672,
      known: -5.764,
      near: 20.026,
      persons: -13.296,
      short: 0,
      alike: 0,
      bare: 8.486,
      finite: 8.724,
      topical: 0,
      joint: 0,
    },
  },
};
