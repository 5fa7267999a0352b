import type { JudgementModel } from './judgement-model';

/* oxlint-disable oxc/approx-constant -- weights that were fitted */

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.927,
  weights: {
    pattern: 2.218,
    patterns: 0.693,
    loose: 1.403,
    falser: -2.038,
    rival: -0.911,
    stated: -1.019,
  },
};
