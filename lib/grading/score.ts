import { z } from 'zod';
import type { Conversation, PromptedBy } from './conversation';
import type { AnswerFlag, PointVerdict, Verdict } from './verdict';

/**
 * The marking rule, in one place. "How grading works" prints these numbers.
 * A question's score is 100 × share^curve, where share = (credit − deductions) / points, held between 0 and 1.
 */
export const marking = {
  /** Credit for a point by what drew it out of the candidate. */
  credit: { question: 1, challenge: 1, probe: 1, hint: 0.5 } satisfies Record<PromptedBy, number>,
  /** A partly made point is worth this share of its credit. */
  partial: 0.5,
  /**
   * Points taken off for a misconception stated, and for one the candidate then doubted or corrected. The words of a false claim
   * earn nothing besides: on four sets of graded answers, two of them never tuned on, the mean error is least at
   * about a half.
   */
  misconception: { stated: 0.5, doubted: 0.25, corrected: 0.25 },
  /**
   * The first points are worth a little more than the last: interviewers' grades rise fastest with them.
   * On graded answers read by either grader the mean error is least between 0.8 and 0.85, a tenth less than at 1.
   */
  curve: 0.85,
} as const;

/** Bands of a score, lowest score first that still belongs to it. */
export const bands = [
  { from: 85, name: 'Strong' },
  { from: 65, name: 'Solid' },
  { from: 40, name: 'Partial' },
  { from: 0, name: 'Early' },
] as const;

export type Band = (typeof bands)[number]['name'];

export const pointCreditSchema = z.strictObject({
  id: z.string(),
  credit: z.number().min(0).max(1),
  drawnOutBy: z.enum(['question', 'probe', 'challenge', 'hint']).nullable(),
});

export const questionScoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-answered') }),
  z.strictObject({
    kind: z.literal('scored'),
    /** 0 to 100, whole. */
    score: z.number().int().min(0).max(100),
    credits: z.array(pointCreditSchema),
    deducted: z.number().min(0),
  }),
]);

export type QuestionScore = z.infer<typeof questionScoreSchema>;
export type PointCredit = z.infer<typeof pointCreditSchema>;

/** Nothing was answered, or nothing that could be read: no score, and no zero either. */
const leftOut = new Set<AnswerFlag>(['not_answered', 'other_language']);

/** The score, 0 to 100 and not rounded, of a share of the key points, held between 0 and 1. */
export function scoreOfShare(share: number): number {
  return 100 * Math.min(1, Math.max(0, share)) ** marking.curve;
}

/** The share of the key points, 0 to 1, that makes a score of 0 to 100. */
export function shareOfScore(score: number): number {
  return (score / 100) ** (1 / marking.curve);
}

/** The score of one question: a pure function of the verdict and of what drew each point out. */
export function scoreOf(verdict: Verdict, conversation: Conversation): QuestionScore {
  if (verdict.flags.some((flag) => leftOut.has(flag)) || verdict.points.length === 0)
    return { kind: 'not-answered' };
  const credits = verdict.points.map((point) => creditOf(point, conversation));
  const deducted = verdict.misconceptions.reduce(
    (sum, { label }) => sum + (label === 'absent' ? 0 : marking.misconception[label]),
    0,
  );
  const earned = credits.reduce((sum, { credit }) => sum + credit, 0) - deducted;
  const score = Math.round(scoreOfShare(earned / verdict.points.length));
  return { kind: 'scored', score, credits, deducted };
}

function creditOf(point: PointVerdict, conversation: Conversation): PointCredit {
  if (point.label === 'missed') return { id: point.id, credit: 0, drawnOutBy: null };
  const drawnOutBy = best(point, conversation);
  const share = point.label === 'met' ? 1 : marking.partial;
  return { id: point.id, credit: marking.credit[drawnOutBy] * share, drawnOutBy };
}

/**
 * What drew a point out: a probe, challenge or hint counts only for the points it was about.
 * Said in several turns, a point counts as its best-paid one, the earliest among equals.
 */
function best(
  point: Exclude<PointVerdict, { label: 'missed' }>,
  conversation: Conversation,
): PromptedBy {
  const prompts = conversation.turns
    .filter(({ id }) => point.evidence.some(({ turn }) => turn === id))
    .map(({ after, targets }) => (targets.includes(point.id) ? after : 'question'));
  const [first, ...rest] = prompts;
  if (first === undefined)
    throw new RangeError('evidence names a turn that is not in the conversation');
  return rest.reduce((a, b) => (marking.credit[b] > marking.credit[a] ? b : a), first);
}

/** The mean of the answered questions' scores, and how many of the asked ones that covers. */
export function overallOf(scores: readonly QuestionScore[]): {
  score: number | null;
  answered: number;
  asked: number;
} {
  const scored = scores.flatMap((score) => (score.kind === 'scored' ? [score.score] : []));
  const mean = scored.reduce((sum, score) => sum + score, 0) / scored.length;
  return {
    score: scored.length === 0 ? null : Math.round(mean),
    answered: scored.length,
    asked: scores.length,
  };
}

export function bandOf(score: number): Band {
  return bands.find(({ from }) => score >= from)?.name ?? 'Early';
}
