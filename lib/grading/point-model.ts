import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.968,
  weights: {
    pattern: 2.024,
    patterns: 0.874,
    loose: 1.008,
    falser: -2.24,
    rival: -0.994,
    stated: -0.947,
  },
};
