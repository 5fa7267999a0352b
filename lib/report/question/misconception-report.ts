import { z } from 'zod';
import type { ConceptTable } from '@/lib/guide/concept';
import { falseClaimOf } from '@/lib/guide/false-claim';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Contest } from '@/lib/grading/contest';
import type { Conversation } from '@/lib/grading/conversation';
import { doubtOf } from '@/lib/grading/doubt';
import { doubt, evidenceSchema } from '@/lib/grading/verdict';
import { sentenceAround } from '@/lib/report/statements/sentence-around';

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
  const found = (assessment?.verdict.misconceptions ?? []).flatMap((verdict) => {
    if (verdict.label === 'absent') return [];
    const claimed = falseClaimOf(verdict.id, rubric, concepts, verdict.swap);
    if (!claimed) return [];
    const { id, claim, isSwap, correction } = claimed;
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
  return assessment ? listedOnce(found, rubric, assessment.conversation) : found;
}

/** Swapped sides that another false claim about the same sides tells in the same sentence are told once, with both quotes. */
function listedOnce(
  found: readonly MisconceptionReport[],
  { contrasts, misconceptions }: Rubric,
  { turns }: Conversation,
): MisconceptionReport[] {
  const sentences = ({ evidence }: MisconceptionReport) =>
    evidence.map(({ turn, start, end }) => {
      const text = turns.find(({ id }) => id === turn)?.text ?? '';
      return `${turn} ${sentenceAround(text, start, end)}`;
    });
  const isSame = (swap: MisconceptionReport, other: MisconceptionReport) => {
    const sides = contrasts.find(({ id }) => id === swap.id)?.sides ?? [];
    const about = misconceptions.find(({ id }) => id === other.id)?.patterns ?? [];
    const isAboutSides = about.some(({ subject }) =>
      sides.some(({ entity }) => subject.includes(entity)),
    );
    const said = sentences(other);
    return isAboutSides && sentences(swap).some((sentence) => said.includes(sentence));
  };
  const double = (one: MisconceptionReport) =>
    one.isSwap
      ? found.find((other) => !other.isSwap && other.label === one.label && isSame(one, other))
      : undefined;
  return found
    .filter((one) => double(one) === undefined)
    .map((one) => ({
      ...one,
      evidence: [
        ...one.evidence,
        ...found.filter((other) => double(other) === one).flatMap(({ evidence }) => evidence),
      ],
    }));
}
