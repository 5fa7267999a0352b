import { z } from 'zod';
import { questionId } from '@/lib/guide/question';

/** What drew a turn out of the candidate: decides what a point in it is worth. */
export const promptedBy = z.enum(['question', 'probe', 'challenge', 'hint']);
export type PromptedBy = z.infer<typeof promptedBy>;

/** One thing the candidate said on a question. */
export const turnSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  after: promptedBy,
  /** Points or misconceptions that the probe, challenge or hint before it was about. */
  targets: z.array(z.string()),
});

/** Everything the candidate said on one question, in order. Graded as one. */
export const conversationSchema = z.strictObject({
  question: questionId,
  prompt: z.string(),
  turns: z.array(turnSchema),
});

export type Turn = z.infer<typeof turnSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
