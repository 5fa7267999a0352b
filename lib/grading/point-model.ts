import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.709,
  weights: {
    pattern: 2.072,
    patterns: 0.812,
    loose: 0.956,
    falser: -2.264,
    rival: -1.197,
    stated: -1.009,
  },
};
