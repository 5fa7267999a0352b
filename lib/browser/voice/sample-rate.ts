/** Samples a second of the detector's frames, and of what goes to a transcriber. */
export const SAMPLE_RATE = 16_000;
