import type { Frame } from '@/lib/speech/frame';
import type { FrameClock } from './frame-clock';
import type { PlayedSound } from './played-sound';

/** One frame of sound with what the detector thinks of it. */
export interface HeardFrame extends Frame {
  readonly samples: Float32Array;
  /** What was played then, for the echo gate. */
  readonly played: readonly number[];
}

/**
 * A microphone that opens while the interviewer speaks can not tell an echo at first: the times of its frames are not
 * known well enough. Until they are, frames are held, and then told with what was played when they began: whoever
 * spoke meanwhile is heard from the first word, a little later.
 */
export class FirstFrames {
  private held: { readonly frame: Omit<HeardFrame, 'played'>; readonly index: number }[] = [];
  private next = 0;

  constructor(
    private readonly clock: FrameClock,
    private readonly played: Pick<PlayedSound, 'before'>,
  ) {}

  /** The next frame came now. Returns those that can be told, in order. */
  push(frame: Omit<HeardFrame, 'played'>, nowS: number): readonly HeardFrame[] {
    const began = this.clock.next(nowS);
    this.held.push({ frame, index: this.next++ });
    if (!this.clock.settled && this.played.before(began).length > 0) return [];
    const { held } = this;
    this.held = [];
    return held.map(({ frame: one, index }) => ({
      ...one,
      played: this.played.before(this.clock.beganAt(index)),
    }));
  }
}
