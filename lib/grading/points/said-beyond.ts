import type { Rubric } from '@/lib/guide/rubric';
import type { Verdict } from '@/lib/grading/verdict';
import { probabilityOf, type JudgementModel } from './judgement-model';
import { candidatesFor, matchesFor, PATTERN_MET, type Evidence } from './point-evidence';
import { MET } from './point-labels';

/**
 * What the answer has beyond the points, each with its likeliest proof. It is weighed as a point is, so that what
 * only shares a phrase with it, or says the contrary, is not told as said.
 */
export function saidBeyond(
  { beyond }: Rubric,
  evidence: Evidence,
  model: JudgementModel,
): Verdict['beyond'] {
  return beyond.flatMap((item) => {
    if (matchesFor(item, evidence).length === 0) return [];
    const [best] = candidatesFor(item, evidence)
      .filter(({ features }) => features.pattern >= PATTERN_MET)
      .map((found) => ({ ...found, probability: probabilityOf(found.features, model) }))
      .filter(({ probability }) => probability >= MET)
      .toSorted(
        (a, b) =>
          b.probability - a.probability || a.to - a.from - (b.to - b.from) || a.from - b.from,
      );
    return best ? [{ id: item.id, evidence: evidence.reading.evidence(best.from, best.to) }] : [];
  });
}
