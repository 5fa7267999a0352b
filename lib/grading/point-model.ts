import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.627,
  weights: {
    pattern: 1.962,
    patterns: 0.871,
    loose: 0.737,
    falser: -2.304,
    rival: -1.279,
    stated: -1.006,
  },
};
