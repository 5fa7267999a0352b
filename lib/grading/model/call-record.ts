import { z } from 'zod';
import { modelFault } from './model-fault';

/** What a model is asked to do. Timeouts, retries and telemetry are kept by it. */
export const callKind = z.enum([
  'interview',
  'understand',
  'grade',
  'star',
  'coach',
  'rewrite',
  'test',
]);
export type CallKind = z.infer<typeof callKind>;

/** A prompt by name and version: the words of old versions are in the repository's history. */
export const promptStampSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
});

/** What a provider counted. */
export const usageSchema = z.strictObject({
  input: z.number().int().nonnegative(),
  output: z.number().int().nonnegative(),
});

/**
 * One request to a model, as it went over the wire: never what was said in it. A call that was tried
 * three times is three of these; one that was not sent (no budget, an open circuit) is one, with its fault.
 */
export const callRecordSchema = z.strictObject({
  id: z.string().min(1),
  /** The thing asked for: tries and repairs of one thing share it. */
  asked: z.string().min(1),
  /** When it was sent, epoch ms. */
  at: z.number().int(),
  interview: z.string().nullable(),
  question: z.string().nullable(),
  kind: callKind,
  prompt: promptStampSchema,
  provider: z.string().min(1),
  model: z.string().min(1),
  /** Null where the model takes none. */
  temperature: z.number().nullable(),
  seed: z.number().int().nullable(),
  /** From 1. */
  attempt: z.number().int().positive(),
  /** A second request that shows the model what was wrong with its first reply. */
  repair: z.boolean(),
  /** Null when the provider did not say. */
  usage: usageSchema.nullable(),
  /** Tokens that count against a budget: what the provider counted, else an estimate from the length. */
  budgetTokens: z.number().int().nonnegative(),
  latencyMs: z.number().nonnegative(),
  /** Until the first word of a stream. */
  firstWordMs: z.number().nonnegative().nullable(),
  /** In the currency of the prices; null when the model has no price. */
  cost: z.number().nonnegative().nullable(),
  /** Null when it went well. */
  fault: modelFault.nullable(),
});

export type PromptStamp = z.infer<typeof promptStampSchema>;
export type Usage = z.infer<typeof usageSchema>;
export type CallRecord = z.infer<typeof callRecordSchema>;
