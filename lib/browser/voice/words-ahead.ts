import type { QueuedStretch, StretchTranscriber } from './transcribing';

interface Asked {
  readonly stretch: QueuedStretch;
  readonly transcriber: StretchTranscriber;
  readonly stop: AbortController;
  readonly words: Promise<string>;
}

/**
 * Words of a stretch that may be over. A pause is told from an end only later; the sound is the same, so it is asked
 * for at once. When speech goes on, the reply is thrown away. Once for each stretch: a service may be paid.
 */
export class WordsAhead {
  private asked: Asked | undefined;
  /** Where the stretch began that was last asked for. */
  private last = -1;

  ask(stretch: QueuedStretch, before: string, transcriber: StretchTranscriber): void {
    if (!transcriber.hearsAhead || this.last === stretch.startMs) return;
    this.forget();
    this.last = stretch.startMs;
    const stop = new AbortController();
    const words = transcriber.hear(stretch.samples, before, stop.signal);
    // Whoever takes the words sees the failure; nobody may.
    words.catch(() => undefined);
    this.asked = { stretch, transcriber, stop, words };
  }

  /** Its words, if this very sound was asked for. Given away once: what failed is asked for anew. */
  take(
    { startMs, endMs }: QueuedStretch,
    transcriber: StretchTranscriber,
    signal: AbortSignal,
  ): Promise<string> | undefined {
    const { asked } = this;
    if (!asked) return undefined;
    const { stretch, stop, words } = asked;
    const same = stretch.startMs === startMs && stretch.endMs === endMs;
    if (!same || asked.transcriber !== transcriber || signal.aborted) {
      this.forget();
      return undefined;
    }
    this.asked = undefined;
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    return words;
  }

  /** Speech went on, or its answer is over. */
  forget(): void {
    this.asked?.stop.abort();
    this.asked = undefined;
  }
}
