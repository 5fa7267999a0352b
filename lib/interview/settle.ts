import { isBlank } from '@/lib/speech/entered-text';
import type { InterviewEvent } from './interview-event';
import {
  openQuestion,
  type InterviewState,
  type QuestionRun,
  type RunningInterview,
} from './interview-state';
import { CHECK_LIMIT_MS, deadlinesOf, GRACE_MS } from './time-budget';

/** The newest saved draft of the open question. */
export interface SavedDraft {
  readonly revision: number;
  readonly text: string;
}

/**
 * Turns deadlines that have passed into events dated at the deadline. Runs first wherever an
 * interview is touched, so no process holds a timer. The grace for answers under way must be
 * over; a question that follows is only asked once somebody is there.
 */
export function settle(
  state: InterviewState,
  draft: SavedDraft | undefined,
  now: number,
): InterviewEvent[] {
  if (state.phase !== 'running') return [];
  if (state.pausedAt !== null) return checkIsOver(state, state.pausedAt, now);
  const { question, whole } = deadlinesOf(state, now);
  const passed = (deadline: number | null): deadline is number =>
    deadline !== null && now >= deadline + GRACE_MS;
  const events: InterviewEvent[] = [];
  const run = openQuestion(state);
  if (run && passed(question)) {
    if (draft && isNews(run, draft.text))
      events.push({
        type: 'draft-settled',
        at: question,
        messageId: `settled-${run.prompt.moveId}`,
        question: run.id,
        to: run.prompt.moveId,
        text: draft.text,
        revision: draft.revision,
      });
    events.push({ type: 'question-closed', at: question, question: run.id, reason: 'time' });
  }
  if (passed(whole)) events.push({ type: 'closed', at: whole, reason: 'time' });
  return events;
}

/** An exam is paused for a check of the sound only, and goes on by itself. */
function checkIsOver({ plan }: RunningInterview, since: number, now: number): InterviewEvent[] {
  const over = plan.mode === 'exam' && now >= since + CHECK_LIMIT_MS;
  return over ? [{ type: 'resumed', at: since + CHECK_LIMIT_MS }] : [];
}

/** False for a draft with nothing to see in it and for one that was submitted already (its clearing got lost). */
export function isNews(run: QuestionRun, text: string): boolean {
  return !isBlank(text) && !run.turns.some((turn) => turn.text === text);
}
