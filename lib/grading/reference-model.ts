import type { ReferenceModel } from './reference-evidence';

/** Fitted by `npm run train:reference`; not edited by hand. */
export const referenceModel: ReferenceModel = {
  bias: -2.653,
  weights: { said: 0.486, share: 2.177, letters: 2.554 },
};
