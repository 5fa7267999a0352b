import type { WordUseModel } from './word-use';

/** Fitted by `npm run train`; not edited by hand. */
export const wordUseModels: Readonly<Record<'salad' | 'list', WordUseModel>> = {
  salad: {
    bias: 3.399,
    weights: {
      little: 12.344,
      terms: 4,
      known: -16.102,
      near: -29.153,
      persons: -43.278,
      short: -13.839,
      alike: -15.788,
    },
  },
  list: {
    bias: -3.625,
    weights: {
      little: -1.69,
      terms: 6.507,
      known: -2.096,
      near: -9.664,
      persons: -51.882,
      short: 7.231,
      alike: 19.095,
    },
  },
};
