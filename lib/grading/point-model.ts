import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.581,
  weights: {
    pattern: 1.977,
    patterns: 0.864,
    loose: 0.663,
    falser: -2.44,
    rival: -1.24,
    stated: -0.991,
  },
};
