import type { Command } from '@/lib/interview/command';
import type { RoomView } from '@/lib/report/question/room-view';
import type { NamedTimers } from './named-timers';
import type { RetryDelay } from './retry-delay';
import { undelivered, type Refused, type Room } from './room';
import { readWords, type WordPart } from './word-stream';

/** So often words are asked for before the built-in ones are shown instead. */
const MOST_TRIES = 2;

/** The room that is listened in. */
interface Desk {
  readonly tab: string;
  readonly path: string;
  room(): Room;
  change(change: Partial<Room>): void;
  version(): number;
  take(view: RoomView): void;
  refused(refusal: Refused): void;
  deliver(command: Extract<Command, { kind: 'deliver' }>): void;
  /** Looks again at what is to be done. */
  wake(): void;
}

/** Listens to the interviewer: words under way are a buffer keyed by their move, never state. */
export class Listening {
  private stop: AbortController | undefined;
  private failures = 0;
  private readonly confirmed = new Set<string>();

  constructor(
    private readonly desk: Desk,
    private readonly timers: NamedTimers,
    private readonly retry: RetryDelay,
  ) {}

  /** Confirms the built-in words that are on screen; with a model, asks for its words as they come. */
  hear(): void {
    const { interviewer, state } = this.desk.room();
    const due = undelivered(this.desk.room());
    if (interviewer === 'llm') {
      if (due.length > 0 && !this.timers.isSet('listen')) void this.listen(due);
      return;
    }
    const shown = due.filter((id) => !this.confirmed.has(id));
    if (shown.length === 0 || state.phase !== 'running') return;
    for (const id of shown) this.confirmed.add(id);
    this.desk.deliver({ kind: 'deliver', moves: shown });
  }

  /** One stream at a time. */
  private async listen(moves: readonly string[]): Promise<void> {
    if (this.stop) return;
    if (this.failures >= MOST_TRIES) {
      this.failures = 0;
      this.desk.deliver({ kind: 'deliver', moves: [...moves], instead: true });
      return;
    }
    const stop = new AbortController();
    this.stop = stop;
    this.desk.change({ speaking: {} });
    const { tab, path } = this.desk;
    const body = { tab, after: this.desk.version() };
    const end = await readWords(path, body, (part) => this.take(part), stop.signal);
    if (stop.signal.aborted) return;
    this.stop = undefined;
    this.desk.change({ speaking: {} });
    if (end.kind === 'refused') return this.desk.refused(end);
    if (end.kind === 'unreachable') {
      this.failures += 1;
      return this.later(this.retry.next());
    }
    // A stream that ended without its words (somebody else said them) is not asked for again and again.
    this.failures += moves.every((move) => this.isUnsaid(move)) ? 1 : -this.failures;
    this.later(0);
  }

  /** Nobody listens any more. */
  close(): void {
    this.stop?.abort();
    this.stop = undefined;
  }

  private take(part: WordPart): void {
    const { speaking } = this.desk.room();
    switch (part.type) {
      case 'text-start':
        return this.desk.change({ speaking: { ...speaking, [part.id]: '' } });
      case 'text-delta':
        return this.desk.change({
          speaking: { ...speaking, [part.id]: (speaking[part.id] ?? '') + part.delta },
        });
      case 'data-keep':
        return this.desk.change({ speaking: { ...speaking, [part.data.move]: part.data.words } });
      case 'data-room':
        return this.desk.take(part.data);
      case 'error':
        return;
    }
  }

  private later(ms: number): void {
    this.timers.later('listen', ms, () => this.desk.wake());
  }

  private isUnsaid(move: string): boolean {
    return undelivered(this.desk.room()).includes(move);
  }
}
