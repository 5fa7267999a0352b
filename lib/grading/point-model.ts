import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -2.036,
  weights: { pattern: 1.578, patterns: 0.997, loose: 1.972, falser: -3.865, stated: -1.002 },
};
