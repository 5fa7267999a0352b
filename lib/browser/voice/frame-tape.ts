import { FRAME_MS } from '@/lib/speech/frame';

/** Sound kept before the first word and after the last: consonants are quiet. */
const PAD_FRAMES = 8;
/** How much is kept when nobody speaks. */
const IDLE_FRAMES = 40;
/** Breathless speech is cut after 250 frames; a segment is taken once its silence has passed. */
const MOST_FRAMES = 400;

/** The last seconds of sound, frame by frame, so that a segment can be cut out of it. */
export class FrameTape {
  private frames: Float32Array[] = [];
  /** Index of the first frame that is kept. */
  private first = 0;

  get keptSamples(): number {
    return this.frames.reduce((sum, { length }) => sum + length, 0);
  }

  push(samples: Float32Array, speaking: boolean): void {
    this.frames.push(samples);
    const most = speaking ? MOST_FRAMES : IDLE_FRAMES;
    const tooMany = this.frames.length - most;
    if (tooMany > 0) {
      this.frames = this.frames.slice(tooMany);
      this.first += tooMany;
    }
  }

  /** The sound between two times of the tape, with a little before and after. */
  cut(startMs: number, endMs: number): Float32Array {
    const from = Math.max(0, Math.round(startMs / FRAME_MS) - PAD_FRAMES - this.first);
    const to = Math.max(from, Math.round(endMs / FRAME_MS) + PAD_FRAMES - this.first);
    const kept = this.frames.slice(from, to);
    const samples = new Float32Array(kept.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const frame of kept) {
      samples.set(frame, at);
      at += frame.length;
    }
    return samples;
  }
}
