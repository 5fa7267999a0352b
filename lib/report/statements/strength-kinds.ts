import { z } from 'zod';
import { of, question, quote, storyPart, count, leftPoint } from './statement-fields';

/** What is told best in an answer, and the point that it makes; null where nothing can be praised, and of a story. */
const best = { quote: quote.nullable(), point: z.string().nullable() };

/** What went well. */
export const strengthKinds = [
  z.strictObject({
    kind: z.literal('essentials_full'),
    of,
    question,
    essential: count,
    /** Points that are not made. */
    open: count,
    ...best,
  }),
  z.strictObject({
    kind: z.literal('answer_full'),
    of,
    question,
    made: count,
    points: count,
    left: leftPoint,
    ...best,
  }),
  z.strictObject({
    kind: z.literal('answers_full'),
    of,
    answered: count,
    answers: z
      .array(
        z.strictObject({
          question,
          /** Its place among the questions asked, from 1. */
          number: z.number().int().positive(),
          made: count,
          points: count,
          left: leftPoint,
        }),
      )
      .min(2)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('point_made'),
    of,
    question,
    statement: z.string(),
    /** Why the point counts. */
    why: z.string(),
    /** Null where the words are the statement's own. */
    quote: quote.nullable(),
  }),
  z.strictObject({ kind: z.literal('made_unprompted'), of, made: count, points: count }),
  z.strictObject({
    kind: z.literal('corrected_yourself'),
    of,
    question,
    /** What was said first. */
    was: quote,
    quote,
  }),
  z.strictObject({
    kind: z.literal('went_beyond'),
    of,
    question,
    statement: z.string(),
    quote: quote.nullable(),
  }),
  z.strictObject({ kind: z.literal('story_part_clear'), of, question, part: storyPart, quote }),
  z.strictObject({ kind: z.literal('result_measured'), of, question, quote }),
  z.strictObject({ kind: z.literal('own_part_clear'), of, question, quote }),
  z.strictObject({ kind: z.literal('time_kept'), of, answered: count }),
  z.strictObject({ kind: z.literal('pace_easy'), of, wordsPerMinute: z.number() }),
] as const;
