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
    /** What is typed leaves no trace of when it was begun. */
    why: z.enum(['not-answered', 'typed', 'no-speech']),
  }),
]);
export type SpokenTime = z.infer<typeof spokenTimeSchema>;

export const questionTimeSchema = z.strictObject({
  question: z.string(),
  /** Its own limit; null when the interview was untimed. */
  plannedMs: ms.nullable(),
  /** From the end of the interviewer's words to the question's end, pauses taken out. Follow-ups have time of their own, so it can be more than planned. */
  usedMs: ms.nullable(),
  /** Until the first word, over its answers. */
  thinking: spokenTimeSchema,
  /** From the first word to the last, over its answers. */
  speaking: spokenTimeSchema,
  ranOut: z.boolean(),
});
export type QuestionTime = z.infer<typeof questionTimeSchema>;

/** Where the time went. */
export const timePictureSchema = z.strictObject({
  plannedMs: ms.nullable(),
  usedMs: ms.nullable(),
  thinking: spokenTimeSchema,
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
  thinking: SpokenTime;
  speaking: SpokenTime;
} {
  const records = turns.flatMap(({ speech }) => (speech ? [speech] : []));
  const heard = records.flatMap(({ speech }) => {
    const [first, last] = [speech[0], speech.at(-1)];
    return first && last ? [{ thinking: first.startMs, speaking: last.endMs - first.startMs }] : [];
  });
  if (heard.length === 0) {
    const why = turns.length === 0 ? 'not-answered' : records.length === 0 ? 'typed' : 'no-speech';
    const none: SpokenTime = { kind: 'not-measurable', why };
    return { thinking: none, speaking: none };
  }
  const sum = (name: 'thinking' | 'speaking'): SpokenTime => ({
    kind: 'measured',
    ms: Math.max(0, Math.round(heard.reduce((total, each) => total + each[name], 0))),
    turns: heard.length,
    of: turns.length,
  });
  return { thinking: sum('thinking'), speaking: sum('speaking') };
}
