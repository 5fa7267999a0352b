import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: -1.184,
    weights: {
      little: 10.603,
      terms: 3.008,
      known: -14.507,
      near: -21.841,
      persons: -24.824,
      short: -12.138,
      alike: -4.668,
      bare: 3.257,
      topical: 14.1,
      joint: -12.545,
    },
  },
  list: {
    bias: -3.092,
    weights: {
      little: -2.909,
      terms: 9.933,
      known: -3.774,
      near: -0.865,
      persons: -23.312,
      short: 5.495,
      alike: 9.061,
      bare: 4.132,
      topical: 0.024,
      joint: -5.212,
    },
  },
};
