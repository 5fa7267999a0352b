import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.777,
  weights: { pattern: 1.52, patterns: 1.118, loose: 1.658, falser: -4.408, stated: -1.076 },
};
