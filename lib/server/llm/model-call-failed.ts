import 'server-only';
import type { ModelFault } from '@/lib/grading/model/model-fault';

/** A request to a model failed. The cause may quote what a person wrote: it is never logged. */
export class ModelCallFailed extends Error {
  override readonly name = 'ModelCallFailed';
  constructor(
    readonly code: ModelFault,
    options?: ErrorOptions & {
      readonly retryAfterMs?: number | undefined;
      readonly begun?: boolean;
    },
  ) {
    super(code, options);
    this.retryAfterMs = options?.retryAfterMs;
    this.begun = options?.begun ?? false;
  }
  /** How long the provider asks to wait. */
  readonly retryAfterMs: number | undefined;
  /** Words were heard before it failed: asking again would say them twice. */
  readonly begun: boolean;
}
