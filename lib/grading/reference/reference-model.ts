import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -3.28,
  weights: { said: 1.312, share: 2.17, order: 1.382, about: 1.017, subject: 0.903 },
};
