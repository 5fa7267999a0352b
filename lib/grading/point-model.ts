import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.612,
  weights: {
    pattern: 1.953,
    patterns: 0.867,
    loose: 0.732,
    falser: -2.271,
    rival: -1.38,
    stated: -1.001,
  },
};
