import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.671,
  weights: {
    pattern: 2.072,
    patterns: 0.816,
    loose: 0.896,
    falser: -2.379,
    rival: -1.175,
    stated: -0.993,
  },
};
