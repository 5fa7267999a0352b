import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -4.079,
  weights: { said: 1.525, reversed: -4.81, share: 2.942, alike: 1.804, balance: 1.965 },
};
