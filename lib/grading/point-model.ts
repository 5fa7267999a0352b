import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -2.1,
  weights: { pattern: 1.616, patterns: 0.996, loose: 2.032, falser: -3.866, stated: -1.013 },
};
