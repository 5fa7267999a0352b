/** Voices by what they sound like; each engine has one for each. */
export const voiceNames = ['first', 'second'] as const;
export type VoiceName = (typeof voiceNames)[number];

/** Longest text said in one go, in UTF-16 units: a long sentence. */
export const MOST_SAID_CHARS = 600;
export const SLOWEST = 0.7;
export const FASTEST = 1.5;

/** A sentence to be said aloud, in its spoken form. */
export interface Utterance {
  readonly text: string;
  readonly voice: VoiceName;
  /** 1 is the engine's usual pace; from SLOWEST to FASTEST. */
  readonly rate: number;
}

/** A sentence as sound, in a format that every browser decodes. */
export interface SpokenAudio {
  readonly type: 'audio/wav' | 'audio/mpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type SpeakFault = 'unreachable' | 'refused' | 'too-slow' | 'stopped' | 'unusable';

/** A sentence that could not be said. */
export class SpeakFailed extends Error {
  override readonly name = 'SpeakFailed';
  constructor(
    readonly code: SpeakFault,
    options?: ErrorOptions,
  ) {
    super(`the sentence could not be said: ${code}`, options);
  }
}

/** Known by its name: a server's bundles may each hold a copy of the class. */
export function isSpeakFailed(error: unknown): error is SpeakFailed {
  return error instanceof Error && error.name === 'SpeakFailed';
}

/** Turns sentences into sound. */
export interface Speaker {
  /** Where the text goes; null when it stays in this process. */
  readonly host: string | null;
  /** Makes the first sentence as quick as the others. Never throws. */
  warmUp(): Promise<void>;
  /** @throws SpeakFailed */
  say(utterance: Utterance, signal: AbortSignal): Promise<SpokenAudio>;
}
