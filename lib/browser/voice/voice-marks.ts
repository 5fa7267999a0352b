/** Moments on the way from speech to words and from an answer to the reply, for whoever measures how long they take. */
export type VoiceMark = 'pause' | 'stretch' | 'words' | 'voice-begins';

/** Only the last of each is kept: an interview is long. */
export function markVoice(name: VoiceMark): void {
  performance.clearMarks(`candor:${name}`);
  performance.mark(`candor:${name}`);
}
