import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -2.174,
  weights: { pattern: 1.69, patterns: 0.991, loose: 1.939, falser: -3.664, stated: -1.015 },
};
