import type { CallRecord } from '@/lib/grading/model/call-record';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import type { Advice, CoachedVerdict } from '@/lib/report/statements/advice';

export type CoachReply =
  | { readonly ok: true; readonly advice: readonly Advice[]; readonly calls: readonly CallRecord[] }
  | { readonly ok: false; readonly fault: ModelFault; readonly calls: readonly CallRecord[] };

/** Advises from verdicts alone. Every piece names the verdicts it stands on. Never throws for a fault of the model. */
export interface Coach {
  advise(interview: string, verdicts: readonly CoachedVerdict[]): Promise<CoachReply>;
}
