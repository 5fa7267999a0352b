import type { UnderstoodAs } from '@/lib/interview/interview-event';
import type { ModelFault } from '@/lib/grading/model/model-fault';

/** A message of the candidate, with what it answers. */
export interface Message {
  readonly interview: string;
  readonly question: string;
  readonly prompt: string;
  /** What the interviewer said last. */
  readonly asked: string;
  readonly text: string;
}

/** What kind of message it is; or why that could not be told. */
export type Understanding =
  | { readonly ok: true; readonly as: UnderstoodAs; readonly calls: readonly string[] }
  | { readonly ok: false; readonly why: ModelFault; readonly calls: readonly string[] };

/** Tells what kind of message this is. It is asked only where the built-in understanding can be mistaken. */
export interface Listener {
  understand(message: Message): Promise<Understanding>;
}
