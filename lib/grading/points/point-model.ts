import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.26,
  weights: {
    pattern: 1.631,
    patterns: 1.006,
    loose: 0.599,
    falser: -2.59,
    rival: -0.732,
    stated: -1.545,
  },
};
