import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { starParts } from './model-reply';

/** Longest part told again, in UTF-16 units. */
export const MOST_RETOLD_CHARS = 4_000;

/** One part of a story, told again after the interview. It never changes a grade. */
export const retellingSchema = z.strictObject({
  id: z.uuid(),
  /** Epoch ms. */
  at: z.number().int(),
  question: questionId,
  part: z.enum(starParts),
  text: z
    .string()
    .max(MOST_RETOLD_CHARS)
    .refine((text) => text.trim() !== '', 'a part is told in words'),
  modality: z.enum(['typed', 'spoken']),
});
export type Retelling = z.infer<typeof retellingSchema>;
