import type { QuestionRun } from './interview-state';

/**
 * How long ago, pauses taken out, the words that are now to be answered arrived: the time of thinking when the
 * first key of the answer is pressed at this moment. Undefined where that is not known: the words are still on
 * their way, or they were answered before and this is something else.
 */
export function thinkingSoFar(run: QuestionRun, now: number): number | undefined {
  const { chosenAt, deliveredAt, shift } = run.followUps.at(-1)?.span ?? run.span;
  if (deliveredAt === null || run.turns.some(({ at }) => at > chosenAt)) return undefined;
  return Math.max(0, Math.round(now - deliveredAt - shift));
}

/** A browser's word for it is taken as far as it can be true: within the time that the question has been open. */
export function withinQuestion({ span, closed }: QuestionRun, ms: number, now: number): number {
  const open = (closed?.at ?? now) - (span.deliveredAt ?? span.chosenAt) - span.shift;
  return Math.min(ms, Math.max(0, Math.round(open)));
}
