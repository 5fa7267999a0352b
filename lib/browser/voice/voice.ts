import type { VoiceName } from '@/lib/ports/speaker';

/** Who says the interviewer's words, best first; `text` says nothing: the words are on screen in any case. */
export type SpeakingTier = 'service' | 'device' | 'embedded' | 'text';

export interface SayingManner {
  readonly voice: VoiceName;
  readonly rate: number;
}

/** A voice that could not say a sentence. */
export class VoiceFailed extends Error {
  override readonly name = 'VoiceFailed';
  constructor(
    readonly code: 'unreachable' | 'refused' | 'silent' | 'no-voice',
    options?: ErrorOptions,
  ) {
    super(`a sentence was not said: ${code}`, options);
  }
}

/** One way to say a sentence. */
export interface Voice {
  readonly tier: Exclude<SpeakingTier, 'text'>;
  /** Where the words go; null: they stay on this device or on Candor's own machine. */
  readonly host: string | null;
  /** Gets a sentence ready that will be said soon. */
  prepare(sentence: string, manner: SayingManner): void;
  /** Resolves when the sentence was heard to its end, or was stopped. @throws VoiceFailed */
  say(sentence: string, manner: SayingManner, signal: AbortSignal): Promise<void>;
}
