import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { conversationSchema } from './conversation';
import { modelPartSchema } from '@/lib/grading/model/model-part';
import { questionScoreSchema } from './score';
import { verdictSchema } from './verdict';

/** Which grader judged, and in which version. */
export const graderStampSchema = z.strictObject({
  engine: z.enum(['embedded', 'llm']),
  version: z.string().min(1),
});

/** A verdict, the score computed from it, and the exact conversation that was judged. */
export const assessmentSchema = z.strictObject({
  question: questionId,
  /** Epoch ms. */
  at: z.number().int(),
  grader: graderStampSchema,
  conversation: conversationSchema,
  verdict: verdictSchema,
  score: questionScoreSchema,
  /** What a language model had to do with it; absent where none was configured. */
  model: modelPartSchema.optional(),
});

export type GraderStamp = z.infer<typeof graderStampSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
