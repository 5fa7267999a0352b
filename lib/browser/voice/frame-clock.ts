import { FRAME_MS } from '@/lib/speech/frame';

/** How fast an estimate that is too early is given up, seconds a frame. */
const RISES_S = 0.000_05;
/** The first frames come late, while the detector is still warming up: after so many the count is to be trusted. */
const SETTLED = 60;

/**
 * When each frame of the microphone began, by the audio's own clock. Frames come to the page late and in
 * bunches; the least late of them tells when the count began.
 */
export class FrameClock {
  private count = 0;
  private origin = Number.POSITIVE_INFINITY;

  /** True once the times it tells are right. */
  get settled(): boolean {
    return this.count > SETTLED;
  }

  /** The next frame came now. Returns when it began, in seconds. */
  next(nowS: number): number {
    const index = this.count++;
    const began = (index * FRAME_MS) / 1_000;
    this.origin = Math.min(this.origin + RISES_S, nowS - FRAME_MS / 1_000 - began);
    return this.beganAt(index);
  }

  /** When that frame began, as far as it is known by now. */
  beganAt(index: number): number {
    return this.origin + (index * FRAME_MS) / 1_000;
  }
}
