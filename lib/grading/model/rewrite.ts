import { z } from 'zod';
import { callRecordSchema, promptStampSchema } from './call-record';
import { modelFault } from './model-fault';
import { evidenceSchema } from '@/lib/grading/verdict';

/** What a model says when it rewrites an answer: sentences, each with what it stands on. */
export const rewriteReplySchema = z.object({
  sentences: z.array(
    z.object({
      stands: z.enum(['own', 'addition', 'correction']),
      quote: z
        .string()
        .nullable()
        .describe('For "own": verbatim words of the candidate; else null'),
      id: z.string().nullable().describe('For "addition" and "correction": the id; else null'),
      text: z.string(),
    }),
  ),
});
export type RewriteReply = z.infer<typeof rewriteReplySchema>;

/** One sentence of a rewritten answer and what it stands on. */
export const rewrittenSentenceSchema = z.discriminatedUnion('stands', [
  /** Words of the candidate, in their place in the answer. */
  z.strictObject({
    stands: z.literal('own'),
    text: z.string().min(1),
    evidence: z.array(evidenceSchema).min(1),
  }),
  /** A key point that was open. */
  z.strictObject({ stands: z.literal('addition'), text: z.string(), point: z.string() }),
  /** A false claim, put right. */
  z.strictObject({ stands: z.literal('correction'), text: z.string(), misconception: z.string() }),
]);
export type RewrittenSentence = z.infer<typeof rewrittenSentenceSchema>;

/** Why a sentence of a rewritten answer is not shown. */
export const rewriteFault = z.enum([
  /** Its quote is not in the answer. */
  'quote_not_said',
  /** It names nothing, or a point that was made, or none of this question. */
  'stands_on_nothing',
  /** It, or what it stands on, speaks to whoever grades. */
  'not_an_answer',
  /** No plain sentence of a usual length. */
  'not_plain',
  /** It says little of what it stands on. */
  'not_about_it',
  /** A number that is not in what it may draw on. */
  'new_figure',
  /** A name or term that is not in there. */
  'new_name',
  /** Another word of content that is not in there. */
  'new_word',
  /** It denies what is claimed there, or the other way round. */
  'other_polarity',
  /** A false claim is in it. */
  'misconception',
  /** It tells something of the candidate's own that they did not say. */
  'personal',
]);
export type RewriteFault = z.infer<typeof rewriteFault>;

/** A sentence that a model wrote and nobody is shown, with why. */
export const droppedSentenceSchema = z.strictObject({ text: z.string(), what: rewriteFault });

const calls = z.array(callRecordSchema);

/** What became of a model's rewriting of an answer; it is kept with the assessment that it was made from. */
export const rewritePartSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('pending') }),
  z.strictObject({ outcome: z.literal('failed'), fault: modelFault, calls }),
  z.strictObject({
    outcome: z.literal('written'),
    by: z.strictObject({ model: z.string().min(1), prompt: promptStampSchema }),
    sentences: z.array(rewrittenSentenceSchema),
    dropped: z.array(droppedSentenceSchema),
    calls,
  }),
]);
export type RewritePart = z.infer<typeof rewritePartSchema>;
