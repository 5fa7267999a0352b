import type { RoomSession } from '@/lib/browser/room-session';
import { withoutDone } from '@/lib/speech/said-done';
import type { BrowserRecognition } from './browser-recognition';
import type { EarView } from './ear-view';
import type { HandedInBy } from './hearing-desk';
import type { HearingSession } from './hearing-session';
import type { InterviewerVoice } from './interviewer-voice';
import type { SpokenAnswer } from './spoken-answer';

/** Longest wait for words that are still with the transcriber when the person hands in. */
const LAST_WORDS_MS = 6_000;
/** How long the undo of a handed-in answer is offered. */
const UNDO_MS = 5_000;

interface Desk {
  readonly hearing: Pick<
    HearingSession,
    'answer' | 'waiting' | 'close' | 'stays' | 'beginAnew' | 'goOnWith' | 'takenBack'
  >;
  readonly session: Pick<RoomSession, 'write' | 'submit' | 'takeBack'> & {
    snapshot(): Pick<ReturnType<RoomSession['snapshot']>, 'draft' | 'refusal'>;
  };
  readonly voice: Pick<InterviewerVoice, 'stop'>;
  /** The move that is being answered. */
  prompt(): string;
  view(): Pick<EarView, 'finishing' | 'tier'>;
  show(change?: Partial<EarView>): void;
  /** The browser's own, where it listens. */
  readonly recognition: Pick<BrowserRecognition, 'takeOpen'> | undefined;
  /** Takes in what is on the table by now. */
  follow(): void;
}

/** Hands spoken answers in with their last words, and takes them back. */
export class HandIn {
  /** The answer that the server has, while it can be taken back. */
  private submitted: SpokenAnswer | undefined;
  private afterLastWords: (() => void) | undefined;
  private handing: Promise<void> = Promise.resolve();
  /** The person went on before the last words were there. */
  private goesOn = false;

  constructor(private readonly desk: Desk) {}

  /** Hands the answer in, when its last words are there; a second time without them. */
  now(because: HandedInBy): Promise<void> {
    if (this.desk.view().finishing !== 'waiting') this.handing = this.handIn(because);
    return this.handing;
  }

  private async handIn(because: HandedInBy): Promise<void> {
    const { hearing, session, voice } = this.desk;
    const { finishing, tier } = this.desk.view();
    // With nobody who could hear it, there is nothing to wait for. Silence alone gives no words up.
    const goWithout = (finishing === 'given-up' && because === 'button') || tier === 'none';
    this.goesOn = false;
    this.submitted = undefined;
    hearing.close(because);
    this.desk.show({ finishing: 'waiting' });
    if (hearing.waiting > 0 && !goWithout) await this.lastWords();
    // What is still open by now is taken as it stands. Listening goes on: the answer may stay.
    if (!this.goesOn) this.desk.recognition?.takeOpen();
    if (this.goesOn) return this.stays('no');
    if (hearing.waiting > 0 && !goWithout) return this.stays('given-up');
    this.desk.show({ finishing: 'no' });
    const { draft } = session.snapshot();
    if (because === 'said-so') session.write(withoutDone(draft));
    const { answer } = hearing;
    voice.stop();
    await session.submit();
    if (session.snapshot().refusal) return this.stays('no');
    this.submitted = answer;
    this.desk.follow();
    hearing.beginAnew(this.desk.prompt());
    this.desk.show({ undoUntil: Date.now() + UNDO_MS });
    setTimeout(() => this.desk.show({ undoUntil: null }), UNDO_MS);
  }

  /** Nothing was handed in. */
  private stays(finishing: 'no' | 'given-up'): void {
    this.desk.hearing.stays();
    this.desk.show({ finishing });
  }

  /** The answer that was handed in last goes on. */
  takeBack(): Promise<void> {
    this.takingBack ??= this.goOn().finally(() => {
      this.takingBack = undefined;
    });
    return this.takingBack;
  }
  private takingBack: Promise<void> | undefined;

  private async goOn(): Promise<void> {
    const { hearing, session, voice } = this.desk;
    this.goesOn = true;
    this.afterLastWords?.();
    voice.stop();
    await this.handing;
    const { submitted } = this;
    this.submitted = undefined;
    this.desk.show({ undoUntil: null });
    if (submitted) {
      hearing.goOnWith(submitted);
      await session.takeBack();
    }
    hearing.takenBack(this.desk.prompt());
    this.desk.follow();
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
