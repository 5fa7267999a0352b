import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -2.949,
  weights: { said: 1.738, share: 3.706 },
};
