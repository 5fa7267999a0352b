import { z } from 'zod';
import { graderStampSchema } from '@/lib/grading/assessment';

/**
 * How well a grader agrees with the readers who graded the same answers (`about` says who), as measured and
 * written down: `content/accuracy.json`, made by `npm run eval:grading`. Grades are on 0 to 5. `null` means that
 * it can't be measured there, never zero.
 */

const measured = z.number().nullable();
const share = z.number().min(0).max(1).nullable();
const count = z.number().int().nonnegative();

const agreementSchema = z.strictObject({
  /** Pearson's r with the reader's grades. */
  r: z.number().min(-1).max(1).nullable(),
  /** Mean distance to the reader's grade, of 5. */
  mean_error: measured,
  /** Quadratic weighted kappa over whole grades. */
  kappa: z.number().min(-1).max(1).nullable(),
});

const kindAccuracySchema = z.strictObject({
  kind: z.string().min(1),
  answers: count.positive(),
  /** Mean grade by the reader, and by the grader. */
  gold: measured,
  predicted: measured,
  mean_error: measured,
});

const misconceptionAccuracySchema = z.strictObject({
  /** Answers that hold a false claim by the reader's word, and answers the grader accuses of one. */
  holding: count,
  accused: count,
  /** Share of the accused that hold one; share of those that hold one that are accused. */
  precision: share,
  recall: share,
});

/** Answers of like confidence: how sure the grader was on average, and how often it was near the reader's grade. */
const reliabilityBinSchema = z.strictObject({
  /** Mean confidence of the answers' verdicts. */
  confidence: z.number().min(0).max(1),
  answers: count.positive(),
  /** Share within `near` of the reader's grade, and the 95 % interval of that share. */
  near: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const setAccuracySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
  /** What the answers are and who graded them, as a reader needs to know it. */
  about: z.string().min(10),
  /** Graded by a written rubric, or by the reference answer's own statements. */
  key: z.enum(['rubric', 'reference']),
  answers: count.positive(),
  questions: count.positive(),
  /** The scores as the app shows them. */
  as_shown: agreementSchema,
  /** After a straight line fitted on the other questions only. */
  calibrated: agreementSchema.nullable(),
  kinds: z.array(kindAccuracySchema),
  misconceptions: misconceptionAccuracySchema.nullable(),
  /** Lowest confidence first; answers in equal parts. */
  reliability: z.array(reliabilityBinSchema),
});

export const accuracySchema = z.strictObject({
  /** Day of the measurement. */
  measured: z.iso.date(),
  grader: graderStampSchema,
  guide: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  /** An answer graded within this of the reader's grade counts as near in `reliability`. */
  near: z.number().positive(),
  sets: z.array(setAccuracySchema).min(1),
});

export type Accuracy = z.infer<typeof accuracySchema>;
export type SetAccuracy = z.infer<typeof setAccuracySchema>;
export type ReliabilityBin = z.infer<typeof reliabilityBinSchema>;
