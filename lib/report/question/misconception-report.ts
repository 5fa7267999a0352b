import { z } from 'zod';
import type { ConceptTable } from '@/lib/guide/concept';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Contest } from '@/lib/grading/contest';
import { falseClaimSaid } from '@/lib/grading/misconceptions/false-claim-said';
import { doubtOf } from '@/lib/grading/doubt';
import { doubt, evidenceSchema } from '@/lib/grading/verdict';

/** Something false that was said, as the report shows it. */
export const misconceptionReportSchema = z
  .strictObject({
    id: z.string(),
    claim: z.string(),
    correction: z.string(),
    label: z.enum(['stated', 'doubted', 'corrected']),
    evidence: z.array(evidenceSchema).readonly(),
    confidence: z.number().min(0).max(1),
    doubt: doubt.nullable(),
    /** The person's own mark: "I did not claim this". */
    denied: z.boolean(),
    /** The person's own mark on what became of it: "I held to it" or "I put this right"; null without one. */
    meant: z.enum(['stated', 'corrected']).nullable(),
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
    const claimed = falseClaimSaid(verdict, rubric, concepts);
    if (!claimed) return [];
    const { id, claim, correction } = claimed;
    const own = contests.find(
      (each): each is Extract<Contest, { type: 'misconception-denied' }> =>
        each.type === 'misconception-denied' && each.of === id,
    );
    const { label, evidence, confidence: sure } = verdict;
    return [
      {
        id,
        claim,
        correction,
        label,
        evidence,
        confidence: sure,
        doubt: doubtOf(verdict),
        denied: own?.meant === 'absent',
        meant: own && own.meant !== 'absent' ? own.meant : null,
      },
    ];
  });
}

/** Something false that was only guessed: told kindly, and charged to nobody. */
export const guessReportSchema = z
  .strictObject({
    id: z.string(),
    correction: z.string(),
    evidence: z.array(evidenceSchema).readonly(),
  })
  .readonly();

/** The false guesses that a grader heard, put right; the field is left out where there are none. */
export function guessesOf(
  rubric: Rubric,
  concepts: ConceptTable,
  assessment: Assessment | undefined,
): { readonly guesses?: readonly z.infer<typeof guessReportSchema>[] } {
  const guesses = (assessment?.verdict.guessed ?? []).flatMap(({ id, evidence }) => {
    const claimed = falseClaimSaid({ id, evidence }, rubric, concepts);
    return claimed ? [{ id, correction: claimed.correction, evidence }] : [];
  });
  return guesses.length > 0 ? { guesses } : {};
}

/** Whether a false claim stands, where the person's own mark does not say otherwise. */
export const stands = ({
  label,
  denied,
  meant,
}: Pick<MisconceptionReport, 'label' | 'denied' | 'meant'>): boolean =>
  !denied && (meant ?? label) !== 'corrected';
