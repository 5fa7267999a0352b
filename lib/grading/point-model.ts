import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.993,
  weights: {
    pattern: 0.541,
    patterns: 0.748,
    exact: -0.758,
    loose: -1.061,
    loose3: 3.19,
    falser: -5.37,
    stated: -1.643,
    others: 2.412,
  },
};
