import {
  wordsOf,
  type HeardStretch,
  type SpeechRecord,
  type Stretch,
} from '@/lib/speech/speech-record';
import type { ListeningTier } from './transcribing';

/** One answer as it is being spoken: its speech and what was heard of it, in ms since it could begin. */
export class SpokenAnswer {
  private readonly runs: Stretch[] = [];
  private readonly heard: HeardStretch[] = [];
  private tier: ListeningTier = 'none';
  lastSpeechEndMs: number | null = null;
  wordsCameMs: number | null = null;
  cancelledMs: number | null = null;
  /** When it was handed in last and that came to nothing. */
  triedMs: number | null = null;
  encouraged = false;

  constructor(
    /** What was being answered: the move. */
    readonly to: string,
    /** When it could begin, by the count of frames. Moves on while the interviewer speaks. */
    public baseMs: number,
  ) {}

  get words(): string {
    return wordsOf(this.heard);
  }

  get begun(): boolean {
    return this.runs.length > 0 || this.heard.length > 0;
  }

  /** It could not be handed in, and nothing was said since: trying again would not help. */
  get wasTried(): boolean {
    return this.triedMs !== null && this.triedMs >= (this.lastSpeechEndMs ?? 0);
  }

  get stretches(): readonly HeardStretch[] {
    return this.heard;
  }

  addRun(run: Stretch): void {
    this.runs.push(this.since(run));
    this.lastSpeechEndMs = run.endMs;
  }

  addWords(stretch: Stretch, words: string, tier: ListeningTier): void {
    this.heard.push({ ...this.since(stretch), words });
    if (words !== '') this.tier = tier;
  }

  /** The record that goes with the answer; undefined when nothing was said. `text` is what is handed in. */
  record(text: string): SpeechRecord | undefined {
    if (this.runs.length === 0) return undefined;
    const heardBy = this.tier === 'none' ? 'nobody' : this.tier;
    return {
      speech: [...this.runs],
      heard: [...this.heard],
      heardBy,
      edited: heardBy !== 'nobody' && plain(text) !== plain(this.words),
    };
  }

  /** Where a stretch stands in this answer. */
  since({ startMs, endMs }: Stretch): Stretch {
    return {
      startMs: Math.max(0, startMs - this.baseMs),
      endMs: Math.max(0, endMs - this.baseMs),
    };
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
