import 'server-only';
import { z } from 'zod';
import { ModelCallFailed } from './model-call-failed';

/**
 * A provider that ended early is not taken at its word. `declined`: the model said no in the protocol's own
 * place for that, which not every adapter reads.
 */
export function requireWhole(finishReason: string, text: string, declined = false): void {
  if (declined || finishReason === 'content-filter') throw new ModelCallFailed('refused');
  if (finishReason === 'length') throw new ModelCallFailed('truncated');
  if (text.trim() === '') throw new ModelCallFailed('empty_reply');
}

/** What was really used: a setting that the SDK left out was not. */
export function withoutIgnored(
  { temperature, seed }: { temperature: number | null; seed: number | null },
  ignored: ReadonlySet<string>,
) {
  return {
    temperature: ignored.has('temperature') ? null : temperature,
    seed: ignored.has('seed') ? null : seed,
  };
}

const choice = z.object({ refusal: z.string().min(1) });
const declinedSchema = z.union([
  z.object({
    choices: z.array(z.union([z.object({ message: choice }), z.object({ delta: choice })])).min(1),
  }),
  z.object({ type: z.literal('response.refusal.delta') }),
]);

/** Whether a reply, or a part of a stream, as it came over the wire is the model declining. */
export function isRefusal(raw: unknown): boolean {
  return declinedSchema.safeParse(raw).success;
}
