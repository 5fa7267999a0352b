import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -2.092,
  weights: { pattern: 1.415, patterns: 1.019, loose: 2.203, falser: -3.886, stated: -0.99 },
};
