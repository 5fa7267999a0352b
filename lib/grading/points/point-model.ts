import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.702,
  weights: {
    pattern: 2.101,
    patterns: 0.804,
    loose: 0.915,
    falser: -2.29,
    rival: -1.193,
    stated: -1.002,
  },
};
