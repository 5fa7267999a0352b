import { UNSURE, type Doubt, type MisconceptionVerdict, type PointVerdict } from './verdict';

/**
 * Why a label is shown as "not sure"; null when the grader is sure enough. A grader that names its
 * doubt is taken at its word; otherwise label and confidence say what can be said.
 */
export function doubtOf(verdict: PointVerdict | MisconceptionVerdict): Doubt | null {
  if (verdict.label === 'absent' || verdict.confidence >= UNSURE) return null;
  if (verdict.doubt) return verdict.doubt;
  switch (verdict.label) {
    case 'met':
      return 'loose_wording';
    case 'partial':
      return 'partly_said';
    case 'missed':
      // A label that lost its quotes in the evidence check has no confidence left.
      return verdict.confidence === 0 ? 'no_quote' : 'near_miss';
    case 'stated':
    case 'doubted':
    case 'corrected':
      return 'unclear_stance';
  }
}
