import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.691,
  weights: {
    pattern: 2.092,
    patterns: 0.808,
    loose: 0.9,
    falser: -2.278,
    rival: -1.211,
    stated: -1.001,
  },
};
