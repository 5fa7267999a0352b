import type { JudgementModel } from './judgement-model';

/** Fitted by `npm run train`; not edited by hand. */
export const pointModel: JudgementModel = {
  bias: -1.317,
  weights: { pattern: 1.032, patterns: 0.586, loose: 2.108, falser: -4.679, stated: -1.629 },
};
