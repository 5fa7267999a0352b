import { z } from 'zod';
import { keyPointSchema, type Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { Contest } from '@/lib/grading/contest';
import { promptedBy, type Conversation, type PromptedBy } from '@/lib/grading/conversation';
import { doubtOf } from '@/lib/grading/doubt';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { holdsHalf } from '@/lib/report/statements/half-made-words';
import { doubt, evidenceSchema, type Doubt, type PointVerdict } from '@/lib/grading/verdict';

const evidences = z.array(evidenceSchema).readonly();

/** A key point as the report shows it. */
export const pointReportSchema = z
  .strictObject({
    id: z.string(),
    statement: z.string(),
    why: z.string(),
    essential: z.boolean(),
    /** The part of a story, or what else of it, that tells the point; null where no reading of a story decides it. */
    tells: keyPointSchema.shape.tells.unwrap().nullable(),
    label: z.enum(['met', 'partial', 'missed']),
    /** What the turn with its first words answers; null when it was missed. Its credit is by the marking rule. */
    drawnOutBy: promptedBy.nullable(),
    credit: z.number().min(0).max(1),
    evidence: evidences,
    /** Null when it was not graded. */
    confidence: z.number().min(0).max(1).nullable(),
    /** Why the grader is not sure of this label; null when it is. */
    doubt: doubt.nullable(),
    /** The false claim that its words come near to, where that is why it is not sure. */
    nearClaim: z.string().nullable(),
    /** Words that fit it and were counted for another point, and for which; null where there are none. */
    shared: z.strictObject({ with: z.string(), evidence: evidences }).nullable(),
    /** The words that say it by the person's own mark; null without one. */
    claimed: evidences.nullable(),
    /** The person's own mark: "I did not say this". */
    disclaimed: z.boolean(),
  })
  .readonly();

export type PointReport = z.infer<typeof pointReportSchema>;

/** The points of a rubric with what a grader found and the person's own marks. */
export function pointsOf(
  rubric: Rubric,
  assessment: Assessment | undefined,
  contests: readonly Contest[],
): PointReport[] {
  const credits = assessment?.score.kind === 'scored' ? assessment.score.credits : [];
  return rubric.points.map(({ id, statement, why, essential, tells }) => {
    const verdict = assessment?.verdict.points.find((point) => point.id === id);
    const credit = credits.find((entry) => entry.id === id);
    const contest = contests.find(({ of }) => of === id);
    const fits = verdict?.label === 'missed' ? verdict.shared : undefined;
    const shared = fits?.evidence.some(({ quote }) => holdsHalf(statement, quote)) ? fits : null;
    const evidence = verdict && verdict.label !== 'missed' ? verdict.evidence : [];
    const near = nearestClaim(evidence, rubric);
    const unsure = doubtNamed(verdict ? doubtOf(verdict) : null, near);
    return {
      id,
      statement,
      why,
      essential,
      tells: tells ?? null,
      label: verdict?.label ?? 'missed',
      drawnOutBy: verdict && assessment ? firstSaidAfter(verdict, assessment.conversation) : null,
      credit: credit?.credit ?? 0,
      evidence,
      confidence: verdict?.confidence ?? null,
      // Of words that have little to do with it, it is not said that they fit it, only that they come near.
      doubt: fits && !shared && unsure === 'between_two' ? 'near_miss' : unsure,
      nearClaim: unsure === 'near_false_claim' ? near : null,
      shared,
      claimed: contest?.type === 'point-claimed' ? contest.evidence : null,
      disclaimed: contest?.type === 'point-disclaimed',
    };
  });
}

/** A follow-up about something else draws a point out, too: what counts is when it was first said. */
function firstSaidAfter(verdict: PointVerdict, { turns }: Conversation): PromptedBy | null {
  if (verdict.label === 'missed') return null;
  return turns.find(({ id }) => verdict.evidence.some(({ turn }) => turn === id))?.after ?? null;
}

/** Fewer words in common with a false claim are chance. */
const NEAR_CLAIM = 2;

/** The false claim that words have most in common with, as people are told it; null where that is hardly anything. */
function nearestClaim(
  evidence: PointReport['evidence'],
  { misconceptions }: Pick<Rubric, 'misconceptions'>,
): string | null {
  const said = new Set(evidence.flatMap(({ quote }) => contentStems(quote)));
  const near = misconceptions.map(({ says, claim, wordings }) => ({
    told: says ?? claim,
    shared: Math.max(
      ...[claim, ...wordings].map(
        (each) => new Set(contentStems(each).filter((stem) => said.has(stem))).size,
      ),
    ),
  }));
  const most = Math.max(0, ...near.map(({ shared }) => shared));
  return most < NEAR_CLAIM ? null : (near.find(({ shared }) => shared === most)?.told ?? null);
}

/** That words come near to a false claim is said only where the claim can be named. */
function doubtNamed(unsure: Doubt | null, claim: string | null): Doubt | null {
  return unsure === 'near_false_claim' && claim === null ? 'loose_wording' : unsure;
}
