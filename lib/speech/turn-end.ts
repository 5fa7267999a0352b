import { clauseEnd, type ClauseEnd } from './clause-end';
import { saysDone } from './said-done';

/** How an answer ends: only when the person says so, or also after a silence. */
export type TurnManner = 'on-request' | 'hands-free';

/** Silence after which a hands-free answer may be over, by how the last clause sounds. */
export const SILENCE_MS: Record<ClauseEnd, number> = {
  complete: 1_500,
  unclear: 4_000,
  unfinished: 8_000,
};
/** The visible countdown that follows. Any speech cancels it. */
export const COUNTDOWN_MS = 3_000;
/** "That's my answer" must be the last thing said for this long. */
export const SAID_DONE_MS = 700;
/** A pause this long is met with "take your time", once an answer. */
export const LONG_PAUSE_MS = 6_000;
/** An answer that silence handed in is also taken back when the person speaks on within this. */
export const RESUME_MS = 6_000;
/** Speech of this length is meant: it stops the interviewer's voice and takes an answer back. */
export const BARGE_IN_MS = 400;

/** What is known of an answer at a moment. Times in ms on one clock. */
export interface TurnView {
  readonly nowMs: number;
  /** When the microphone opened for this answer. */
  readonly openedMs: number;
  readonly speaking: boolean;
  /** When the last speech ended; null while nothing was said. */
  readonly lastSpeechEndMs: number | null;
  /** What was heard so far. */
  readonly words: string;
  /** Speech is still with the transcriber. */
  readonly wordsPending: boolean;
  /** When the last words came; null while there were none. */
  readonly wordsCameMs: number | null;
  /** When the person cancelled a countdown; it stays cancelled until they speak again. */
  readonly cancelledMs: number | null;
  /** "Take your time" was said in this answer. */
  readonly encouraged: boolean;
}

export type TurnState =
  | { readonly kind: 'waiting-to-begin'; readonly encourage: boolean }
  | { readonly kind: 'speaking' }
  | { readonly kind: 'thinking'; readonly sinceMs: number; readonly encourage: boolean }
  | { readonly kind: 'countdown'; readonly endsMs: number }
  | { readonly kind: 'over'; readonly because: 'said-so' | 'silence' };

/** Whose turn it is. Pure: the same view gives the same answer. */
export function turnState(view: TurnView, manner: TurnManner): TurnState {
  const { nowMs, lastSpeechEndMs, cancelledMs } = view;
  if (view.speaking) return { kind: 'speaking' };
  if (lastSpeechEndMs === null)
    return { kind: 'waiting-to-begin', encourage: longPause(view, view.openedMs) };
  const silence = nowMs - lastSpeechEndMs;
  if (!view.wordsPending && silence >= SAID_DONE_MS && saysDone(view.words))
    return { kind: 'over', because: 'said-so' };
  const thinking: TurnState = {
    kind: 'thinking',
    sinceMs: lastSpeechEndMs,
    encourage: longPause(view, lastSpeechEndMs),
  };
  const cancelled = cancelledMs !== null && cancelledMs >= lastSpeechEndMs;
  if (manner === 'on-request' || cancelled) return thinking;
  // A countdown is seen from its beginning: words that came late do not shorten it.
  const fromMs = Math.max(
    lastSpeechEndMs + SILENCE_MS[soundOf(view)],
    view.wordsPending ? 0 : (view.wordsCameMs ?? 0),
  );
  if (nowMs < fromMs) return thinking;
  const endsMs = fromMs + COUNTDOWN_MS;
  return nowMs < endsMs ? { kind: 'countdown', endsMs } : { kind: 'over', because: 'silence' };
}

/** Words that are not known yet may be "and": the person gets the benefit. */
function soundOf({ words, wordsPending }: TurnView): ClauseEnd {
  return wordsPending ? 'unfinished' : clauseEnd(words);
}

function longPause({ nowMs, encouraged }: TurnView, since: number): boolean {
  return !encouraged && nowMs - since >= LONG_PAUSE_MS;
}

/**
 * Whether speech that begins after an answer was handed in goes on with it. After a button or "that's my
 * answer" it is the reply to what the interviewer said: those are undone by hand.
 */
export function resumesAnswer(
  over: { readonly because: 'said-so' | 'silence' | 'button'; readonly atMs: number },
  speech: { readonly startMs: number; readonly lengthMs: number },
): boolean {
  return (
    over.because === 'silence' &&
    speech.lengthMs >= BARGE_IN_MS &&
    speech.startMs - over.atMs <= RESUME_MS
  );
}
