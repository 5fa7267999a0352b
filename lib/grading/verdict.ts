import { z } from 'zod';

/** A verbatim span of the candidate's words: `quote` is `text.slice(start, end)` of the turn, in UTF-16 units. */
export const evidenceSchema = z.strictObject({
  turn: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
});

/** How sure a grader is of a label, 0 to 1. Below `UNSURE` the label is shown as "not sure". */
const confidence = z.number().min(0).max(1);
export const UNSURE = 0.6;

export const pointVerdictSchema = z.discriminatedUnion('label', [
  z.strictObject({
    id: z.string(),
    label: z.enum(['met', 'partial']),
    evidence: z.array(evidenceSchema).min(1),
    confidence,
  }),
  z.strictObject({ id: z.string(), label: z.literal('missed'), confidence }),
]);

export const misconceptionVerdictSchema = z.discriminatedUnion('label', [
  z.strictObject({
    id: z.string(),
    label: z.enum(['stated', 'corrected']),
    evidence: z.array(evidenceSchema).min(1),
    confidence,
  }),
  z.strictObject({ id: z.string(), label: z.literal('absent'), confidence }),
]);

/** Why an answer, or a part of it, was not taken as an answer. */
export const answerFlag = z.enum([
  'not_answered',
  'no_content',
  'question_repeated',
  'keyword_list',
  'repeated',
  'word_salad',
  'off_topic',
  'instructions_removed',
  'swapped_sides',
]);

export const verdictSchema = z.strictObject({
  points: z.array(pointVerdictSchema),
  misconceptions: z.array(misconceptionVerdictSchema),
  /** What went beyond the reference: credited in words, never in the score. */
  beyond: z.array(z.strictObject({ id: z.string(), evidence: z.array(evidenceSchema).min(1) })),
  flags: z.array(answerFlag),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type PointVerdict = z.infer<typeof pointVerdictSchema>;
export type MisconceptionVerdict = z.infer<typeof misconceptionVerdictSchema>;
export type AnswerFlag = z.infer<typeof answerFlag>;
export type Verdict = z.infer<typeof verdictSchema>;
