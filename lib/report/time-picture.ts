import { z } from 'zod';
import { startOf } from '@/lib/interview/time-budget';
import type { BegunInterview, QuestionRun } from '@/lib/interview/interview-state';

const ms = z.number().int().nonnegative();

/** A time that was measured in some turns, or why there is none. */
const spokenTimeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('measured'),
    ms,
    /** Answers it was measured in, of all. */
    turns: z.number().int().positive(),
    of: z.number().int().positive(),
  }),
  z.strictObject({
    kind: z.literal('not-measurable'),
    /** `typed`: it has no spoken words, and when its first key was pressed is not known. */
    why: z.enum(['not-answered', 'typed', 'no-speech']),
  }),
]);
const [measured, notMeasurable] = spokenTimeSchema.options;
/** The same of thinking, which ends with the first word or the first key. */
export const thinkingTimeSchema = z.discriminatedUnion('kind', [
  measured.extend({
    /** So many of these answers were typed: in them it ends with the first key. */
    typed: z.number().int().nonnegative(),
  }),
  notMeasurable,
]);
export type ThinkingTime = z.infer<typeof thinkingTimeSchema>;
export type SpokenTime = z.infer<typeof spokenTimeSchema>;

export const questionTimeSchema = z.strictObject({
  question: z.string(),
  /** Its own limit; null when the interview was untimed. */
  plannedMs: ms.nullable(),
  /** From the end of the interviewer's words to the question's end, pauses taken out. Follow-ups have time of their own, so it can be more than planned. */
  usedMs: ms.nullable(),
  /** Until the first word, or until the first key of what was typed, over its answers. */
  thinking: thinkingTimeSchema,
  /** From the first word to the last, over its answers. */
  speaking: spokenTimeSchema,
  ranOut: z.boolean(),
});
export type QuestionTime = z.infer<typeof questionTimeSchema>;

/** Where the time went. */
export const timePictureSchema = z.strictObject({
  plannedMs: ms.nullable(),
  usedMs: ms.nullable(),
  thinking: thinkingTimeSchema,
  speaking: spokenTimeSchema,
  questions: z.array(questionTimeSchema).readonly(),
});
export type TimePicture = z.infer<typeof timePictureSchema>;

export function timePictureOf(state: BegunInterview): TimePicture {
  const { plan, whole } = state;
  const isTimed = plan.timing.kind === 'timed';
  const ended = state.phase === 'closed' ? state.closedAt : null;
  const turns = state.questions.flatMap((run) => run.turns);
  return {
    plannedMs: plan.timing.kind === 'timed' ? plan.timing.totalMs : null,
    usedMs: whole && ended !== null ? between(startOf(whole, ended), ended) : null,
    ...spokenTimes(turns),
    questions: state.questions.map((run, index) => ({
      question: run.id,
      plannedMs: isTimed ? (plan.questions[index]?.ms ?? null) : null,
      usedMs: run.closed && between(startOf(run.span, run.closed.at), run.closed.at),
      ...spokenTimes(run.turns),
      ranOut: run.closed?.reason === 'time',
    })),
  };
}

function between(from: number, to: number): number {
  return Math.max(0, Math.round(to - from));
}

function spokenTimes(turns: QuestionRun['turns']): {
  thinking: ThinkingTime;
  speaking: SpokenTime;
} {
  const spoken = turns.flatMap(({ speech }) => {
    const [first, last] = [speech?.speech[0], speech?.speech.at(-1)];
    return first && last ? [{ thinking: first.startMs, speaking: last.endMs - first.startMs }] : [];
  });
  const typed = turns.flatMap(({ speech, firstKeyMs }) =>
    speech === null && firstKeyMs !== null ? [firstKeyMs] : [],
  );
  const thought = [...spoken.map(({ thinking }) => thinking), ...typed];
  const none: Extract<SpokenTime, { kind: 'not-measurable' }> = {
    kind: 'not-measurable',
    why:
      turns.length === 0
        ? 'not-answered'
        : turns.every(({ speech }) => speech === null)
          ? 'typed'
          : 'no-speech',
  };
  return {
    thinking: thought.length === 0 ? none : { ...over(thought, turns.length), typed: typed.length },
    speaking:
      spoken.length === 0
        ? none
        : over(
            spoken.map(({ speaking }) => speaking),
            turns.length,
          ),
  };
}

function over(times: readonly number[], of: number): Extract<SpokenTime, { kind: 'measured' }> {
  const sum = times.reduce((total, each) => total + each, 0);
  return { kind: 'measured', ms: Math.max(0, Math.round(sum)), turns: times.length, of };
}
