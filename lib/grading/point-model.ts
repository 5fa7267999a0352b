import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.909,
  weights: { pattern: 1.458, patterns: 1.067, loose: 1.768, falser: -4.031, stated: -1.004 },
};
