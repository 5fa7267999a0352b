import { z } from 'zod';

/** ms since the answer could begin: the interviewer had finished and the microphone was open. */
const ms = z.number().int().nonnegative();

/** A stretch in which somebody spoke. */
export const stretchSchema = z.strictObject({ startMs: ms, endMs: ms });
export type Stretch = z.infer<typeof stretchSchema>;

/** A stretch as it went to a transcriber, with the words that came back. */
export const heardStretchSchema = stretchSchema.extend({ words: z.string() });
export type HeardStretch = z.infer<typeof heardStretchSchema>;

/** Who turned speech into words. `nobody`: the person typed what they said. */
export const heardBySchema = z.enum(['service', 'browser', 'local', 'nobody']);

/** Longest list of stretches taken: ten minutes of short breaths. */
const MOST_STRETCHES = 2_000;
/** Longest text of one stretch, in UTF-16 units. */
const MOST_WORDS_CHARS = 2_000;

/**
 * How an answer was spoken: when there was speech, by the voice detector alone, and what was heard in it.
 * The words here stay as they were heard, whatever the person corrects before they submit.
 */
export const speechRecordSchema = z.strictObject({
  /** Speech without the pauses of a quarter of a second and more. */
  speech: z.array(stretchSchema).max(MOST_STRETCHES),
  heard: z
    .array(heardStretchSchema.extend({ words: z.string().max(MOST_WORDS_CHARS) }))
    .max(MOST_STRETCHES),
  heardBy: heardBySchema,
  /** True when the person changed words before submitting. */
  edited: z.boolean(),
});
export type SpeechRecord = z.infer<typeof speechRecordSchema>;

/** What was heard, as one text. */
export function wordsOf(heard: readonly HeardStretch[]): string {
  return heard
    .map(({ words }) => words.trim())
    .filter((words) => words !== '')
    .join(' ');
}
