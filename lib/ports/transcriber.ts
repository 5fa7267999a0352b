/** A stretch of speech, as a WAV file, with what helps to hear it. */
export interface SpokenStretch {
  readonly sound: Uint8Array<ArrayBuffer>;
  /** Public terms of the question: words that are likely here. */
  readonly terms: readonly string[];
  /** The words just before. */
  readonly before: string;
}

export type TranscribeFault = 'unreachable' | 'refused' | 'too-slow' | 'stopped' | 'unusable';

/** A stretch that could not be turned into words. */
export class TranscribeFailed extends Error {
  override readonly name = 'TranscribeFailed';
  constructor(
    readonly code: TranscribeFault,
    options?: ErrorOptions,
  ) {
    super(`the speech could not be turned into words: ${code}`, options);
  }
}

/** Known by its name: a server's bundles may each hold a copy of the class. */
export function isTranscribeFailed(error: unknown): error is TranscribeFailed {
  return error instanceof Error && error.name === 'TranscribeFailed';
}

/** Turns speech into words. */
export interface Transcriber {
  readonly host: string;
  readonly model: string;
  /** The words as they were said; empty when there are none. @throws TranscribeFailed */
  hear(stretch: SpokenStretch, signal: AbortSignal): Promise<string>;
}
