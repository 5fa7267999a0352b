import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.683,
  weights: { pattern: 2.065, patterns: 0.853, loose: 0.53, falser: -2.792, stated: -0.996 },
};
