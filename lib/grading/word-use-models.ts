import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: -1.26,
    weights: {
      little: 10.55,
      terms: 3.068,
      known: -14.737,
      near: -22.651,
      persons: -24.005,
      short: -12.184,
      alike: -4.681,
      bare: 3.209,
      topical: 14.226,
      joint: -12.353,
    },
  },
  list: {
    bias: -3.074,
    weights: {
      little: -2.817,
      terms: 9.866,
      known: -3.137,
      near: -0.937,
      persons: -22.793,
      short: 5.399,
      alike: 8.929,
      bare: 4.228,
      topical: -0.976,
      joint: -4.63,
    },
  },
};
