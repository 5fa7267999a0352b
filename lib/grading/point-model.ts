import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.622,
  weights: {
    pattern: 2.071,
    patterns: 0.835,
    loose: 0.817,
    falser: -2.455,
    rival: -1.179,
    stated: -1.014,
  },
};
