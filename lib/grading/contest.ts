import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { storyPart } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import { isVerbatim } from './evidence';
import { scoreOf, type QuestionScore } from './score';
import {
  evidenceSchema,
  type MisconceptionVerdict,
  type PointVerdict,
  type Verdict,
} from './verdict';

/** Most quotes of one contest: an answer's sentences, not its words. */
const MOST_QUOTES = 30;

/** Epoch ms. */
const at = z.number().int();
/** A point, misconception or contrast of a rubric. */
const partId = z.string().min(1).max(120);
const quotes = z.array(evidenceSchema).min(1).max(MOST_QUOTES);
const on = { at, question: questionId, of: partId };
/** What became of a misconception by the person: it was not claimed, they held to it, or they put it right. */
const meant = z.enum(['absent', 'stated', 'corrected']).default('absent');

/**
 * What a person says against a verdict on their answer. It stands beside the grader's verdict and
 * never changes it: the score with these marks is a second score.
 */
export const contestEventSchema = z.discriminatedUnion('type', [
  /** "I did say this", of a point that was missed or only partly made, with the words that say it. */
  z.strictObject({
    type: z.literal('point-claimed'),
    ...on,
    evidence: quotes,
  }),
  /** "I did not claim this", "I put this right" or "I held to it", of a misconception. */
  z.strictObject({ type: z.literal('misconception-denied'), ...on, meant }),
  /** "I did not say this", of a point that was counted, in full or in part. */
  z.strictObject({ type: z.literal('point-disclaimed'), ...on }),
  /** "This tells it", of a part of a story that was not found or thin, with the words that tell it. */
  z.strictObject({ type: z.literal('part-told'), ...on, of: storyPart, evidence: quotes }),
  /** "This is not so", of a part that was found, of `measured`, or of a flag. */
  z.strictObject({ type: z.literal('story-denied'), ...on }),
  /** The last contest of this part no longer stands. */
  z.strictObject({ type: z.literal('contest-withdrawn'), ...on }),
]);

/** What a person asks for, before it is checked against the verdict. */
export const objectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), point: partId, evidence: quotes }),
  z.strictObject({ kind: z.literal('deny'), misconception: partId, meant }),
  z.strictObject({ kind: z.literal('disclaim'), point: partId }),
  z.strictObject({ kind: z.literal('tell'), part: storyPart, evidence: quotes }),
  z.strictObject({ kind: z.literal('deny-story'), finding: partId }),
  z.strictObject({ kind: z.literal('withdraw'), of: partId }),
]);

export type Objection = z.infer<typeof objectionSchema>;
export type ContestEvent = z.infer<typeof contestEventSchema>;
/** A contest that stands. */
export type Contest = Exclude<ContestEvent, { type: 'contest-withdrawn' }>;

/** The contests on a question that stand: for each part the last word counts. */
export function standingContests(events: Iterable<ContestEvent>, question: string): Contest[] {
  const standing = new Map<string, Contest>();
  for (const event of events) {
    if (event.question !== question) continue;
    if (event.type === 'contest-withdrawn') standing.delete(event.of);
    else standing.set(event.of, event);
  }
  return [...standing.values()];
}

/** The part of a verdict that can be contested: points not made in full, points counted, misconceptions that were found. */
export function contestable({ points, misconceptions }: Verdict): {
  readonly points: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly misconceptions: ReadonlyMap<string, Found['label']>;
} {
  return {
    points: new Set(points.filter(({ label }) => label !== 'met').map(({ id }) => id)),
    counted: new Set(points.filter(({ label }) => label !== 'missed').map(({ id }) => id)),
    misconceptions: new Map(
      misconceptions.flatMap((found) =>
        found.label === 'absent' ? [] : [[found.id, found.label] as const],
      ),
    ),
  };
}

type Found = Exclude<MisconceptionVerdict, { label: 'absent' }>;

/** Whether a person can say this of a misconception that was found so: not what the grader says anyway. */
export const canBeMeant = (
  label: Found['label'] | undefined,
  said: 'absent' | 'stated' | 'corrected',
): boolean => label !== undefined && label !== said;

/** Those of the contests that this verdict leaves room for, and whose quotes are in this conversation. */
export function applicable(
  contests: readonly Contest[],
  verdict: Verdict,
  conversation: Conversation,
): Contest[] {
  const { points, counted, misconceptions } = contestable(verdict);
  return contests.filter((contest) => {
    switch (contest.type) {
      case 'point-claimed':
        return (
          points.has(contest.of) &&
          contest.evidence.every((quote) => isVerbatim(quote, conversation))
        );
      case 'point-disclaimed':
        return counted.has(contest.of);
      case 'misconception-denied':
        return canBeMeant(misconceptions.get(contest.of), contest.meant);
      // A story is read beside the verdict.
      case 'part-told':
      case 'story-denied':
        return false;
    }
  });
}

/** The score by the same rule with a person's marks in place of what they contest; null without any. */
export function scoreWithMarks(
  contests: readonly Contest[],
  verdict: Verdict,
  conversation: Conversation,
): QuestionScore | null {
  const standing = applicable(contests, verdict, conversation);
  if (standing.length === 0) return null;
  const claimed = new Map(
    standing.flatMap((contest) =>
      contest.type === 'point-claimed' ? [[contest.of, contest]] : [],
    ),
  );
  const meantBy = new Map(
    standing.flatMap((contest) =>
      contest.type === 'misconception-denied' ? [[contest.of, contest.meant]] : [],
    ),
  );
  const disclaimed = new Set(
    standing.filter(({ type }) => type === 'point-disclaimed').map(({ of }) => of),
  );
  return scoreOf(
    {
      ...verdict,
      points: verdict.points.map((point): PointVerdict => {
        const claim = claimed.get(point.id);
        if (disclaimed.has(point.id)) return { id: point.id, label: 'missed', confidence: 1 };
        return claim
          ? { id: point.id, label: 'met', evidence: claim.evidence, confidence: 1 }
          : point;
      }),
      misconceptions: verdict.misconceptions.flatMap((found): MisconceptionVerdict[] => {
        const own = meantBy.get(found.id) ?? found.label;
        if (own === 'absent') return [];
        return found.label === 'absent' ? [found] : [{ ...found, label: own }];
      }),
      // Whoever shows where the point is says that there is an answer.
      flags:
        claimed.size > 0 ? verdict.flags.filter((flag) => flag !== 'not_answered') : verdict.flags,
    },
    conversation,
  );
}
