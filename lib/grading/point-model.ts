import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.56,
  weights: {
    pattern: 1.975,
    patterns: 0.865,
    loose: 0.631,
    falser: -2.439,
    rival: -1.276,
    stated: -0.992,
  },
};
