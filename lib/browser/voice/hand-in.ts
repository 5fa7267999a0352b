import type { RoomSession } from '@/lib/browser/room-session';
import { withoutDone } from '@/lib/speech/said-done';
import type { EarView } from './ear-view';
import type { HandedInBy, HearingSession } from './hearing-session';
import type { InterviewerVoice } from './interviewer-voice';
import type { ListeningTier } from './transcribing';
import type { SpokenAnswer } from './spoken-answer';

/** Longest wait for words that are still with the transcriber when the person hands in. */
const LAST_WORDS_MS = 6_000;
/** How long the undo of a handed-in answer is offered. */
const UNDO_MS = 5_000;

interface Desk {
  readonly hearing: HearingSession;
  readonly session: RoomSession;
  readonly voice: InterviewerVoice;
  tier(): ListeningTier;
  /** The move that is being answered. */
  prompt(): string;
  view(): EarView;
  show(change?: Partial<EarView>): void;
}

/** Hands spoken answers in with their last words, and takes them back. */
export class HandIn {
  private handedIn: SpokenAnswer | undefined;
  private afterLastWords: (() => void) | undefined;

  constructor(private readonly desk: Desk) {}

  /** Hands the answer in, when its last words are there; a second time without them. */
  async now(because: HandedInBy): Promise<void> {
    const { hearing, session, voice } = this.desk;
    const { finishing } = this.desk.view();
    if (finishing === 'waiting') return;
    // With nobody who could hear it, there is nothing to wait for.
    const goWithout = finishing === 'given-up' || this.desk.tier() === 'none';
    hearing.close(because);
    this.desk.show({ finishing: 'waiting' });
    if (hearing.waiting > 0 && !goWithout) await this.lastWords();
    const missing = hearing.waiting > 0 && !goWithout;
    this.desk.show({ finishing: missing ? 'given-up' : 'no' });
    if (missing) return;
    const { draft } = session.snapshot();
    if (because === 'said-so') session.write(withoutDone(draft));
    this.handedIn = hearing.answer;
    voice.stop();
    await session.submit();
    if (session.snapshot().refusal) return;
    hearing.beginAnew(this.desk.prompt());
    this.desk.show({ undoUntil: Date.now() + UNDO_MS });
    setTimeout(() => this.desk.show({ undoUntil: null }), UNDO_MS);
  }

  /** The answer that was handed in last goes on. */
  async takeBack(): Promise<void> {
    const { handedIn } = this;
    const { hearing, session, voice } = this.desk;
    this.desk.show({ undoUntil: null });
    voice.stop();
    await session.takeBack();
    if (handedIn && handedIn.to === this.desk.prompt()) hearing.goOnWith(handedIn);
    this.desk.show();
  }

  /** Nothing waits for its words any more. */
  allHeard(): void {
    this.afterLastWords?.();
  }

  private lastWords(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LAST_WORDS_MS);
      this.afterLastWords = () => {
        clearTimeout(timer);
        this.afterLastWords = undefined;
        resolve();
      };
    });
  }
}
