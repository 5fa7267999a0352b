/** Length of one frame of the voice detector, in ms. */
export const FRAME_MS = 32;

/** One frame as the detector heard it. */
export interface Frame {
  /** Probability of speech, 0 to 1. */
  readonly speech: number;
  /** Loudness, root mean square. */
  readonly level: number;
}
