import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.91,
  weights: { pattern: 1.566, patterns: 1.093, loose: 1.164, falser: -2.659, stated: -0.99 },
};
