import { z } from 'zod';
import { levelSchema } from './level';
import { of, score, count } from './statement-fields';

/** How it went, in one. */
export const verdictKinds = [
  z.strictObject({
    kind: z.literal('verdict'),
    of,
    level: levelSchema,
    /** Essential points made in full, of those of the answered questions. */
    made: count,
    /** Those made in part: half of each counts for the vote. */
    partly: count,
    essential: count,
    /** What is to be put right, and what the person corrected. */
    falseClaims: count,
    corrected: count,
    answered: count,
    planned: count,
  }),
  /** The same by the person's own marks, where there are some: beside the grader's, never in its place. */
  z.strictObject({
    kind: z.literal('with_marks'),
    of,
    score,
    level: levelSchema,
    made: count,
    essential: count,
    falseClaims: count,
    corrected: count,
  }),
] as const;
