import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.635,
  weights: {
    pattern: 1.968,
    patterns: 0.868,
    loose: 0.751,
    falser: -2.297,
    rival: -1.276,
    stated: -1.007,
  },
};
