/** Nobody says more than this, not even in a hurry. */
const MOST_WORDS_A_SECOND = 8;
/** A short word or two fits into any stretch. */
const ALWAYS = 2;

/** What transcribers write for sounds that are no words: "[BLANK_AUDIO]", "(music)", "*cough*", "♪". */
const sounds = /\[[^\]]*\]|♪[^♪]*♪|♪|\*[^*]*\*/gu;
const onlySound = /^\([^()]*\)[.!]?$/u;

/**
 * The words that can have been said in a stretch of this length. Transcribers that hear noise write down a sound in
 * brackets, or invent a sentence: one that nobody could have said in that time is none.
 */
export function heardWords(text: string, lengthMs: number): string {
  const words = text.replaceAll(sounds, ' ').replaceAll(/\s+/gu, ' ').trim();
  if (onlySound.test(words) || !/[\p{L}\p{N}]/u.test(words)) return '';
  const most = ALWAYS + (lengthMs / 1_000) * MOST_WORDS_A_SECOND;
  return words.split(' ').length > most ? '' : words;
}
