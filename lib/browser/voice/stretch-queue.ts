import { RetryDelay } from '@/lib/browser/retry-delay';
import { heardWords } from '@/lib/speech/heard-words';
import {
  NotHeard,
  type ListeningTier,
  type QueuedStretch,
  type StretchTranscriber,
} from './transcribing';
import { WordsAhead } from './words-ahead';

/** Failures in a row after which a transcriber is given up. */
const MOST_FAILURES = 4;

interface Desk {
  transcriber(): StretchTranscriber | undefined;
  /** Words of the earliest stretches are there, in order. */
  heard(stretch: QueuedStretch, words: string): void;
  changed(waiting: number): void;
  /** This transcriber does not work any more. What it did not hear is still here. */
  lost(tier: ListeningTier, sentence: string): void;
}

/**
 * Stretches in the order they were said. One at a time goes to the transcriber, each with the words before
 * it; on a slow network they queue and catch up. Nothing is dropped: what a lost transcriber did not
 * hear goes to the next one.
 */
export class StretchQueue {
  private waiting: QueuedStretch[] = [];
  private working = false;
  private failures = 0;
  private words = '';
  private readonly ahead = new WordsAhead();
  private stop = new AbortController();
  private readonly delay = new RetryDelay();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {}

  get pending(): number {
    return this.waiting.length;
  }

  get keptSamples(): number {
    return this.waiting.reduce((sum, { samples }) => sum + samples.length, 0);
  }

  add(stretch: QueuedStretch): void {
    this.waiting.push(stretch);
    this.desk.changed(this.waiting.length);
    void this.work();
  }

  /** This may be all of a stretch: when nothing else waits its words are asked for already. */
  mayBeOver(stretch: QueuedStretch): void {
    const transcriber = this.desk.transcriber();
    if (transcriber && !this.working && this.waiting.length === 0)
      this.ahead.ask(stretch, this.words, transcriber);
  }

  /** It was not: speech goes on. */
  goesOn(): void {
    this.ahead.forget();
  }

  /** Goes on, after a new transcriber was chosen or by the person's wish. */
  retry(): void {
    clearTimeout(this.timer);
    this.failures = 0;
    void this.work();
  }

  /** A new answer: what was said in the old one belongs there. What was said since `newSinceMs` is of the new one. */
  clear(newSinceMs = Number.POSITIVE_INFINITY): QueuedStretch[] {
    const left = this.waiting.filter(({ startMs }) => startMs < newSinceMs);
    this.waiting = this.waiting.filter(({ startMs }) => startMs >= newSinceMs);
    this.words = '';
    this.ahead.forget();
    if (left.length === 0) return left;
    this.stop.abort();
    this.stop = new AbortController();
    clearTimeout(this.timer);
    void this.work();
    return left;
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        const transcriber = this.desk.transcriber();
        if (!transcriber) return;
        const { signal } = this.stop;
        try {
          const words = await (this.ahead.take(next, transcriber, signal) ??
            transcriber.hear(next.samples, this.words, signal));
          if (signal.aborted) continue;
          this.take(next, heardWords(words, next.endMs - next.startMs));
        } catch (error) {
          if (signal.aborted) continue;
          this.failed(transcriber.tier, error);
          return;
        }
      }
    } finally {
      this.working = false;
    }
  }

  private take(stretch: QueuedStretch, words: string): void {
    this.failures = 0;
    this.delay.succeeded();
    this.waiting = this.waiting.filter(({ id }) => id !== stretch.id);
    this.words = `${this.words} ${words}`.trim();
    this.desk.heard(stretch, words);
    this.desk.changed(this.waiting.length);
  }

  /** Later once more, or with another transcriber. */
  private failed(tier: ListeningTier, error: unknown): void {
    if (!(error instanceof NotHeard)) throw error;
    this.failures += 1;
    if (error.lasts === 'for-good' || this.failures >= MOST_FAILURES) {
      this.desk.lost(tier, error.sentence);
      return;
    }
    this.timer = setTimeout(() => void this.work(), this.delay.next());
  }
}
