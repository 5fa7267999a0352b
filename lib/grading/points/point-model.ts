import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.213,
  weights: {
    pattern: 1.585,
    patterns: 1.023,
    loose: 0.554,
    falser: -2.44,
    rival: -0.762,
    stated: -1.588,
  },
};
