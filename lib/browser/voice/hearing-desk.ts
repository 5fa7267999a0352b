import type { TurnManner } from '@/lib/speech/turn-end';
import type { ListeningTier, StretchTranscriber } from './transcribing';

/** Why an answer was handed in. */
export type HandedInBy = 'said-so' | 'silence' | 'button';

/** The room and the voice that this listens for. */
export interface HearingDesk {
  transcriber(): StretchTranscriber | undefined;
  tier(): ListeningTier;
  /** Nobody listens now, but somebody did and may again: sound is kept for them. */
  keepsSound(): boolean;
  manner(): TurnManner;
  /** True while the interviewer's voice is heard. */
  interviewerSpeaks(): boolean;
  /** True when nobody knows what that voice plays: it is the device's own. */
  voiceIsDevices(): boolean;
  silenceInterviewer(): void;
  /** New words of the answer on the table. */
  write(words: string): void;
  handIn(because: HandedInBy): void;
  takeBack(): void;
  lost(tier: ListeningTier, sentence: string): void;
  changed(): void;
  /** A segment is over: words for it should come from the browser’s recognition. */
  expectWords(): void;
  /** Words that are still open were said to what is over: they are nobody's. */
  dropOpenWords(): void;
}
