import { z } from 'zod';

/** The longest reason kept, in characters: one sentence. */
const LONGEST_WHY = 400;
const quote = z.string().nullable().describe('Verbatim words of the candidate, or null');
const why = z
  .string()
  .transform((text) => text.trim().slice(0, LONGEST_WHY))
  .pipe(z.string());

/**
 * What a model says of an answer: labels, quotes and a sentence each, never a number. Whatever else a
 * reply holds is not read.
 */
export const modelReplySchema = z.object({
  points: z.array(
    z.object({ id: z.string(), label: z.enum(['met', 'partial', 'missed']), quote, why }),
  ),
  misconceptions: z.array(
    z.object({ id: z.string(), label: z.enum(['stated', 'corrected', 'absent']), quote, why }),
  ),
});
export type ModelReplyObject = z.infer<typeof modelReplySchema>;

export const starParts = ['situation', 'task', 'action', 'result', 'reflection'] as const;

/** What a model says of the parts of a story. */
export const starReplySchema = z.object({
  parts: z.array(
    z.object({
      part: z.enum(starParts),
      label: z.enum(['present', 'partial', 'missing']),
      quote,
      why,
    }),
  ),
});
export type StarReply = z.infer<typeof starReplySchema>;
