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

/** Why a grader is not sure of a label. `doubtOf` says it for a verdict that does not name it. */
export const doubt = z.enum([
  /** Said in words that no pattern or wording fits well. */
  'loose_wording',
  /** What was said fits only a part of the claim. */
  'partly_said',
  /** Some of its words were said, too few to count. */
  'near_miss',
  /** What was said is nearly what a false claim says. */
  'near_false_claim',
  /** It is not clear which of two things the words are about. */
  'no_side_named',
  /** The same words fit two points, and pay for the other. */
  'between_two',
  /** It is not clear whether it is claimed, denied or reported. */
  'unclear_stance',
  /** Said once this way and once that way. */
  'said_both_ways',
  /** The interviewer's own words, given back. */
  'prompted',
  /** A grader found it and gave no quote that is in the answer. */
  'no_quote',
]);

/** Words that fit a point and were counted for another: no stretch pays twice. */
const sharedSchema = z.strictObject({ with: z.string(), evidence: z.array(evidenceSchema).min(1) });

/** In a contrast: which fact was said of which side. Concept ids. */
const swapSchema = z.strictObject({ fact: z.string(), said_of: z.string() });

export const pointVerdictSchema = z.discriminatedUnion('label', [
  z.strictObject({
    id: z.string(),
    label: z.enum(['met', 'partial']),
    evidence: z.array(evidenceSchema).min(1),
    confidence,
    doubt: doubt.optional(),
  }),
  z.strictObject({
    id: z.string(),
    label: z.literal('missed'),
    confidence,
    doubt: doubt.optional(),
    shared: sharedSchema.optional(),
  }),
]);

/** A misconception of the rubric by its id, or by a contrast's id: its sides were swapped. */
export const misconceptionVerdictSchema = z.discriminatedUnion('label', [
  z.strictObject({
    id: z.string(),
    /** Held to the end; doubted by its speaker afterwards; put right by them in a later turn. */
    label: z.enum(['stated', 'doubted', 'corrected']),
    evidence: z.array(evidenceSchema).min(1),
    confidence,
    doubt: doubt.optional(),
    swap: swapSchema.optional(),
  }),
  z.strictObject({ id: z.string(), label: z.literal('absent'), confidence }),
]);

/** Why an answer, or a part of it, was not taken as an answer. */
export const answerFlag = z.enum([
  'not_answered',
  /** In another language than the one this grader reads: not graded, not wrong. */
  'other_language',
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
  /** False claims that were only guessed, by somebody who said so: charged to nobody. */
  guessed: z
    .array(z.strictObject({ id: z.string(), evidence: z.array(evidenceSchema).min(1) }))
    .optional(),
  /** What went beyond the reference: credited in words, never in the score. */
  beyond: z.array(z.strictObject({ id: z.string(), evidence: z.array(evidenceSchema).min(1) })),
  flags: z.array(answerFlag),
});

export type Doubt = z.infer<typeof doubt>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type PointVerdict = z.infer<typeof pointVerdictSchema>;
export type MisconceptionVerdict = z.infer<typeof misconceptionVerdictSchema>;
export type AnswerFlag = z.infer<typeof answerFlag>;
export type Verdict = z.infer<typeof verdictSchema>;
