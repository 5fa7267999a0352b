import type { Stretch } from '@/lib/speech/speech-record';

/** Who turns speech into words, best first. `none`: the person types. */
export type ListeningTier = 'service' | 'browser' | 'local' | 'none';

/** A stretch on its way to words. Its sound is kept until there are some. */
export interface QueuedStretch extends Stretch {
  readonly id: number;
  readonly samples: Float32Array;
}

/** A stretch of speech that could not be turned into words. */
export class NotHeard extends Error {
  override readonly name = 'NotHeard';
  constructor(
    /** `for-now`: worth another try. `for-good`: this tier will not work. */
    readonly lasts: 'for-now' | 'for-good',
    readonly sentence: string,
    options?: ErrorOptions,
  ) {
    super(`not heard, ${lasts}`, options);
  }
}

/** Turns one stretch of speech into words. */
export interface StretchTranscriber {
  readonly tier: 'service' | 'local';
  /** Where the sound goes; null: it stays on this device. */
  readonly host: string | null;
  /** Hears while speech is still under way: it has no other work that would have to wait. */
  readonly hearsAhead: boolean;
  /** The words; empty where none were heard. @throws NotHeard */
  hear(samples: Float32Array, before: string, signal: AbortSignal): Promise<string>;
}
