import { z } from 'zod';
import { promptedBy } from '@/lib/grading/conversation';
import { promptOf } from '@/lib/interview/conversation-of';
import type { BegunInterview, QuestionRun } from '@/lib/interview/interview-state';
import type { Move } from '@/lib/interview/move';

/** A follow-up, a challenge or a hint that was left without an answer: what was asked and what was said to it. */
export const passedOnSchema = z.strictObject({
  after: promptedBy,
  asked: z.string(),
  said: z.string(),
});
export type PassedOn = z.infer<typeof passedOnSchema>;

/** The follow-ups to a question that were passed on, in order. */
export function passedOnOf(state: BegunInterview, run: QuestionRun): PassedOn[] {
  return state.transcript.flatMap((entry, at) => {
    if (entry.by !== 'candidate' || entry.question !== run.id) return [];
    if (entry.understood !== 'dont-know' && entry.understood !== 'skip') return [];
    const before = state.transcript
      .slice(0, at)
      .findLast((each) => each.by === 'interviewer' && asking.has(each.move.kind));
    if (before?.by !== 'interviewer') return [];
    const { after, asked } = promptOf(state, before.id, run);
    return asked === null ? [] : [{ after, asked, said: entry.text }];
  });
}

/** What waits for an answer of its own; a clarification or the time told in between does not. */
const asking: ReadonlySet<Move['kind']> = new Set(['ask', 'probe', 'challenge', 'hint']);
