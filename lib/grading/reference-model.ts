import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -4.042,
  weights: { said: 1.531, reversed: -4.8, share: 2.989, alike: 1.715, balance: 1.96 },
};
