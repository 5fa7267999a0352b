import type { SpeechRecord } from '@/lib/speech/speech-record';

/** Whoever listens to the answers of a room. */
export interface RoomListener {
  /** Writes down what is still open, and listens on: the answer may stay. */
  lastWords(): void;
  /** Writes down what is still open and awaits no more words: the answer leaves. */
  leaves(): void;
  /** How the answer was spoken; undefined when it was not. */
  speechOf(text: string): SpeechRecord | undefined;
}
