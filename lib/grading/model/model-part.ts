import { z } from 'zod';
import { callRecordSchema } from './call-record';
import { modelFault } from './model-fault';
import { starParts } from './model-reply';
import { rewritePartSchema } from './rewrite';
import { evidenceSchema } from '@/lib/grading/verdict';

/** Something a model said that was not taken over as it was said, and why. */
export const findingSchema = z.strictObject({
  /** The point or misconception; as the model named it. */
  of: z.string(),
  what: z.enum([
    /** The quote is not in the answer: no credit. */
    'quote_not_said',
    /** The quote is in the answer and has nothing to do with the point: no credit. */
    'quote_not_about_it',
    /** The quote is about the false claim and says nothing that only the false claim says: nobody is accused. */
    'quote_not_false',
    /** The quote is not an answer but something said to whoever grades, or the question itself: no credit. */
    'quote_not_an_answer',
    /** No quote was given: no credit. */
    'no_quote',
    /** The model said nothing of it, even when asked again: the built-in grader's label stands. */
    'not_graded',
    /** There is no such point: dropped. */
    'unknown_id',
    /** The answer speaks to whoever grades it, so the model may not give more than the built-in grader. */
    'held_back',
    /** A second sample sided with the built-in grader. */
    'outvoted',
  ]),
  /** The candidate's words that were quoted, where they do not prove it. */
  quote: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

const note = z.strictObject({ of: z.string(), why: z.string() });
const calls = z.array(callRecordSchema);

export const starVerdictSchema = z.strictObject({
  part: z.enum(starParts),
  label: z.enum(['present', 'partial', 'missing']),
  evidence: z.array(evidenceSchema),
  why: z.string(),
});
export type StarVerdict = z.infer<typeof starVerdictSchema>;

/** What a language model had to do with an assessment. */
export const modelPartSchema = z.discriminatedUnion('outcome', [
  /** The built-in verdict came first; the model is to judge too. */
  z.strictObject({ outcome: z.literal('pending') }),
  /** The model was asked and did not do it: the built-in verdict stands. */
  z.strictObject({ outcome: z.literal('failed'), fault: modelFault, calls }),
  z.strictObject({
    outcome: z.literal('judged'),
    calls,
    /** The model's reasons, a sentence each. */
    notes: z.array(note),
    findings: z.array(findingSchema),
    /** Points and misconceptions on which the two graders differ, even after another sample. */
    differs: z.array(z.string()),
    /** For a behavioral question whose story was graded; null otherwise. */
    star: z.array(starVerdictSchema).nullable(),
    /** The answer rewritten; absent where none was wanted. */
    rewrite: rewritePartSchema.optional(),
  }),
]);
export type ModelPart = z.infer<typeof modelPartSchema>;
