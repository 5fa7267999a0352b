import { z } from 'zod';
import type { ConceptTable } from '@/lib/guide/concept';
import { falseClaimOf } from '@/lib/guide/false-claim';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Contest } from '@/lib/grading/contest';
import { doubtOf } from '@/lib/grading/doubt';
import { doubt, evidenceSchema } from '@/lib/grading/verdict';

/** Something false that was said, as the report shows it. */
export const misconceptionReportSchema = z
  .strictObject({
    id: z.string(),
    claim: z.string(),
    /** The sides of a contrast were swapped: the claim is a sentence about what was said. */
    isSwap: z.boolean(),
    correction: z.string(),
    label: z.enum(['stated', 'corrected']),
    evidence: z.array(evidenceSchema).readonly(),
    confidence: z.number().min(0).max(1),
    doubt: doubt.nullable(),
    /** The person's own mark: "I did not claim this". */
    denied: z.boolean(),
  })
  .readonly();

export type MisconceptionReport = z.infer<typeof misconceptionReportSchema>;

/** The false claims that a grader found, put right, with the person's own marks. */
export function misconceptionsOf(
  rubric: Rubric,
  concepts: ConceptTable,
  assessment: Assessment | undefined,
  contests: readonly Contest[],
): MisconceptionReport[] {
  return (assessment?.verdict.misconceptions ?? []).flatMap((verdict) => {
    if (verdict.label === 'absent') return [];
    const found = falseClaimOf(verdict.id, rubric, concepts, verdict.swap);
    if (!found) return [];
    const { id, claim, isSwap, correction } = found;
    const { label, evidence, confidence: sure } = verdict;
    return [
      {
        id,
        claim,
        isSwap,
        correction,
        label,
        evidence,
        confidence: sure,
        doubt: doubtOf(verdict),
        denied: contests.some(({ of }) => of === id),
      },
    ];
  });
}
