import { z } from 'zod';
import { starParts } from '@/lib/grading/model/model-reply';

/**
 * What a statement stands on: `kind:question/part` of the same report. `answer:q05` the whole answer,
 * `point:q05/q05.sparse`, `misconception:q05/q05.m-x`, `story:q37/result`, `delivery:TURN/pace`
 * (`delivery:all/pace` of the whole), `time:q05`, `score:q05`, `score:all`, `rating:q05`.
 */
export const evidenceId = z
  .string()
  .regex(/^(answer|point|misconception|story|delivery|time|score|rating):[^\s]+$/);

export const of = z.array(evidenceId).min(1);
export const question = z.string();
/** The question's prompt, where a sentence needs it to say what it is about. */
export const about = z.string().min(1);
/** Verbatim words of the candidate. */
export const quote = z.string().min(1);
/** What the interview's score rises by when it is put right: the mean over the answered questions. One decimal. */
export const gain = z.number().min(0).max(100);
export const storyPart = z.enum(starParts);
export const score = z.number().int().min(0).max(100);
export const count = z.number().int().nonnegative();
/** The weightiest point that is not made in full; null where all are. */
export const leftPoint = z.string().nullable();
