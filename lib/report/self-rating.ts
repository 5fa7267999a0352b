import { z } from 'zod';
import { questionId } from '@/lib/guide/question';

/** 0 "I had nothing" to 5 "nothing was missing", as graders rate. */
export const MOST_RATING = 5;

/** A rating in the grade's marks of 100. */
export const asMarks = (rating: number): number => Math.round((100 * rating) / MOST_RATING);
/** Such marks as they were rated. */
export const asRated = (marks: number): number => Math.round((marks * MOST_RATING) / 100);

/** How well one answered, from 0 on, in words that fit a story as well as a definition. */
export const ratingWords = [
  'Not at all',
  'Poorly',
  'Not so well',
  'Fairly well',
  'Well',
  'Fully',
] as const;

/** In practice one question, whose feedback waits for it; else all that has no rating yet. */
const about = z.union([z.literal('interview'), questionId]);
const ratings = z.record(questionId, z.number().int().min(0).max(MOST_RATING));

/** What a person thought of their own answers before they saw a grade. Empty: they did not want to say. */
export const selfRatingSchema = z.strictObject({
  /** Epoch ms. */
  at: z.number().int(),
  /** Ratings were of whole interviews once and did not say so. */
  about: about.default('interview'),
  ratings,
});
export type SelfRating = z.infer<typeof selfRatingSchema>;

/** A rating as it is sent. */
export const sentRatingSchema = z.strictObject({ about, ratings });
export type SentRating = z.infer<typeof sentRatingSchema>;

/** What became of a rating that was sent. */
export const keptRatingSchema = z.object({ state: z.enum(['kept', 'there-already']) });

/** The answers that a person may rate, without a grade in sight. */
export interface RatingSheet {
  readonly kind: 'may-rate';
  readonly title: string;
  readonly questions: readonly {
    readonly id: string;
    /** As in the room, where questions without an answer count, too. */
    readonly number: number;
    readonly prompt: string;
    readonly said: readonly string[];
  }[];
  /** The numbers of questions without an answer: there is nothing to rate. */
  readonly unanswered: readonly number[];
}
