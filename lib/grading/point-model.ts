import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.946,
  weights: { pattern: 1.568, patterns: 1.094, loose: 1.236, falser: -2.507, stated: -1.016 },
};
