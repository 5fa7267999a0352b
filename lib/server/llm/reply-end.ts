import 'server-only';
import { ModelCallFailed } from './model-call-failed';

/** A provider that ended early is not taken at its word. */
export function requireWhole(finishReason: string, text: string): void {
  if (finishReason === 'content-filter') throw new ModelCallFailed('refused');
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
