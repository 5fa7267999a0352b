import {
  openQuestion,
  type InterviewState,
  type RunningInterview,
  type Span,
} from './interview-state';

/** A clock starts with its words, at the latest this long after the move was chosen. */
export const DELIVERY_LIMIT_MS = 20_000;
/** A follow-up gets at least this long, times the extra-time factor. */
export const FOLLOW_UP_MS = 60_000;
/** An answer that arrives this long after its deadline still counts: the network is not the candidate. */
export const GRACE_MS = 5_000;
/** With less than this left no follow-up is asked. */
export const SHORT_MS = 30_000;
/** In an exam the clock stands still for a check of the sound no longer than this. */
export const CHECK_LIMIT_MS = 180_000;
/** Remaining times at which the candidate is told; half of the limit is the third. */
export const WARNINGS_MS = [60_000, 10_000] as const;

/**
 * When a span's clock started, by pauses shifted; while its words are on their way, `now` but no
 * later than the limit. Epoch ms.
 */
export function startOf({ chosenAt, deliveredAt, shift }: Span, now: number): number {
  const start = deliveredAt ?? Math.max(chosenAt, now - shift);
  return Math.min(start, chosenAt + DELIVERY_LIMIT_MS) + shift;
}

export interface Deadlines {
  /** Of the open question, never past that of the whole. Epoch ms. */
  readonly question: number | null;
  readonly whole: number | null;
}

/**
 * The absolute deadlines of a running interview; null where there is none (untimed, or no
 * question open). While paused they are as if the pause ended at `now`.
 */
export function deadlinesOf(state: RunningInterview, now: number): Deadlines {
  const { plan } = state;
  if (plan.timing.kind === 'untimed') return { question: null, whole: null };
  const pause = pauseUntil(state, now);
  const whole = state.whole && startOf(state.whole, now) + plan.timing.totalMs + pause;
  const run = openQuestion(state);
  if (!run || whole === null) return { question: null, whole };
  const limit = plan.questions[state.questions.length - 1]?.ms ?? 0;
  const followUp = FOLLOW_UP_MS * plan.timing.factor;
  const ends = [
    startOf(run.span, now) + limit,
    ...run.followUps.map(({ span }) => startOf(span, now) + followUp),
  ];
  return { question: Math.min(Math.max(...ends) + pause, whole), whole };
}

/** How long the pause under way has shifted the deadlines. */
function pauseUntil({ pausedAt, plan }: RunningInterview, now: number): number {
  if (pausedAt === null) return 0;
  const since = Math.max(0, now - pausedAt);
  return plan.mode === 'exam' ? Math.min(since, CHECK_LIMIT_MS) : since;
}

/**
 * Whether the clock may be held for a check of the sound. In an exam once, before anything was answered: then
 * nobody gets time to think out of it that others do not have.
 */
export function mayHoldClock({ plan, transcript, whole, pausedAt }: RunningInterview): boolean {
  if (plan.timing.kind === 'untimed') return false;
  if (plan.mode === 'practice' || pausedAt !== null) return true;
  return (whole?.shift ?? 0) === 0 && !transcript.some(({ by }) => by === 'candidate');
}

/** Time left on the open question in ms, never negative; null when nothing limits it. */
export function timeLeft(state: InterviewState, now: number): number | null {
  if (state.phase !== 'running') return null;
  const { question } = deadlinesOf(state, now);
  return question === null ? null : Math.max(0, question - now);
}
