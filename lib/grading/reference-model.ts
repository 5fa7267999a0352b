import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -3.083,
  weights: { said: 1.263, share: 4.085 },
};
