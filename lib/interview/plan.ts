import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { interviewerStyleSchema, usualStyle } from './interviewer-style';

export const interviewMode = z.enum(['practice', 'exam']);
export type InterviewMode = z.infer<typeof interviewMode>;

/** Extra time as a factor on every limit. */
export const timeFactors = [1, 1.25, 1.5, 2] as const;
export const timeFactor = z.literal(timeFactors);

export const timingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('timed'),
    factor: timeFactor,
    /** Limit of the whole interview in ms, factor applied. */
    totalMs: z.number().int().positive(),
  }),
  z.strictObject({ kind: z.literal('untimed') }),
]);

/** What one interview will be. Fixed at its start. */
export const planSchema = z.strictObject({
  title: z.string().min(1),
  guide: z.strictObject({ id: z.string(), version: z.string() }),
  mode: interviewMode,
  /** How a model speaks for the interviewer, where there is one. */
  interviewer: interviewerStyleSchema.default(usualStyle),
  seed: z.number().int().nonnegative(),
  timing: timingSchema,
  questions: z
    .array(
      z.strictObject({
        id: questionId,
        /** Limit of this question in ms, factor applied; ignored when untimed. */
        ms: z.number().int().positive(),
      }),
    )
    .min(1),
});

export type Plan = z.infer<typeof planSchema>;
