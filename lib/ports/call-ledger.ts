import type { CallRecord } from '@/lib/grading/model/call-record';

/** What was spent: tokens counted against budgets, and the cost of the calls that have a price. */
export interface Spent {
  readonly tokens: number;
  readonly cost: number;
}

/** Every request to a model, append-only. Telemetry and budgets are read from it. */
export interface CallLedger {
  /** On disk when it resolves. An id that is there already is refused. */
  record(call: CallRecord): Promise<void>;
  /** Calls sent at or after a time, in the order they were recorded. */
  since(at: number): Promise<readonly CallRecord[]>;
  /** What one interview has spent. */
  spentBy(interview: string): Promise<Spent>;
  /** What was spent in all at or after a time. */
  spentSince(at: number): Promise<Spent>;
}
