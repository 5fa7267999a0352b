import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.775,
  weights: {
    pattern: 1.466,
    patterns: 1.144,
    loose: 0.997,
    falser: -2.636,
    rival: -0.6,
    stated: -1.012,
  },
};
