import { durationInWords } from '@/lib/interview/duration';
import { WARNINGS_MS } from '@/lib/interview/time-budget';

/** So long the words stand: enough to be announced, and gone before they are untrue. */
const STANDS_MS = 8_000;

/** The words of a threshold that was passed just now: half of a question's time, a minute, ten seconds, none. */
export function timeWarning(left: number, limit: number): string {
  if (left === 0) return 'Time is up on this question. What you wrote is being handed in.';
  const isNow = (at: number) => left <= at && left > at - STANDS_MS;
  const passed = WARNINGS_MS.find((at) => at < limit && isNow(at));
  if (passed !== undefined) return `${durationInWords(passed)} left on this question.`;
  return isNow(limit / 2) ? `Half of the time is left: ${durationInWords(limit / 2)}.` : '';
}
