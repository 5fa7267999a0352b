import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: 3.217,
    weights: {
      little: 11.752,
      terms: 4.39,
      known: -15.81,
      near: -28.684,
      persons: -43.445,
      short: -14.302,
      alike: -16.046,
    },
  },
  list: {
    bias: -3.05,
    weights: {
      little: -1.13,
      terms: 6.592,
      known: -4.278,
      near: -7.345,
      persons: -51.793,
      short: 7.531,
      alike: 19.774,
    },
  },
};
