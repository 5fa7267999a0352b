import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.244,
  weights: {
    pattern: 1.633,
    patterns: 0.994,
    loose: 0.564,
    falser: -2.444,
    rival: -0.798,
    stated: -1.582,
  },
};
