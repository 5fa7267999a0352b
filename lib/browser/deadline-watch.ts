import { MOST_CHARS } from '@/lib/interview/command';
import { deadlinesOf } from '@/lib/interview/time-budget';
import { isBlank } from '@/lib/speech/entered-text';
import type { NamedTimers } from './named-timers';
import { cutOff, type Room } from './room';
import type { ServerClock } from './server-clock';

interface Desk {
  room(): Room;
  change(change: Partial<Room>): void;
  write(text: string): void;
  /** Words that were heard and are still open go into the box. */
  lastWords(): void;
  submit(): Promise<void>;
  poll(): void;
}

/** Hands in what is in the box when the question's time is up. */
export class DeadlineWatch {
  constructor(
    private readonly desk: Desk,
    private readonly timers: NamedTimers,
    private readonly clock: ServerClock,
  ) {}

  set(): void {
    const deadline = this.deadline();
    if (deadline !== null)
      this.timers.later('deadline', deadline - this.clock.now(), () => void this.timeIsUp());
  }

  clear(): void {
    this.timers.cancel('deadline');
  }

  /** With nothing to see in the box, waits for the server to call the time. */
  private async timeIsUp(): Promise<void> {
    const deadline = this.deadline();
    if (deadline === null || deadline > this.clock.now()) return this.set();
    this.desk.lastWords();
    const { draft } = this.desk.room();
    if (draft.length > MOST_CHARS) {
      this.desk.write(draft.slice(0, MOST_CHARS));
      await this.desk.submit();
      this.desk.change({ refusal: cutOff });
    } else if (!isBlank(draft)) await this.desk.submit();
    else this.timers.later('poll', 1_000, () => this.desk.poll());
  }

  private deadline(): number | null {
    const { state } = this.desk.room();
    return state.phase === 'running' ? deadlinesOf(state, this.clock.now()).question : null;
  }
}
