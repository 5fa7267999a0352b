import { z } from 'zod';
import { of, question, score } from './statement-fields';

/** You against the grade. */
export const ratingKinds = [
  z.strictObject({ kind: z.literal('rated_higher'), of, question, rated: score, score }),
  z.strictObject({
    kind: z.literal('rated_lower'),
    of,
    question,
    rated: score,
    score,
    /** Something in it is to be put right: whoever rated it lower was not simply too hard on it. */
    flawed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('rated_alike'), of, question, rated: score, score }),
] as const;
