import type { ModelFault } from '@/lib/grading/model/model-fault';
import type { MoveBrief } from '@/lib/interview/move-brief';
import type { ProbeProposal } from '@/lib/interview/probe-proposal';

/** How a stream of words ended, with the ids of the recorded calls. */
export type SpeechEnd =
  | { readonly ok: true; readonly calls: readonly string[] }
  | { readonly ok: false; readonly why: ModelFault; readonly calls: readonly string[] };

/** A move being put into words. */
export interface Speech {
  /** As they come; ends where the stream ends, well or not. Never throws. One reader. */
  readonly words: AsyncIterable<string>;
  /** Never rejects. */
  readonly end: Promise<SpeechEnd>;
}

/** A better probe than the policy's own, if there is one. */
export type Proposal =
  | {
      readonly kind: 'proposed';
      readonly proposal: ProbeProposal;
      readonly calls: readonly string[];
    }
  | { readonly kind: 'failed'; readonly why: ModelFault; readonly calls: readonly string[] };

/** Puts given moves into words. It never picks a move; what it says is checked before it is shown. */
export interface Interviewer {
  readonly engine: 'embedded' | 'llm';
  say(brief: MoveBrief, interview: string, signal: AbortSignal): Speech;
  /**
   * Asks for a probe of its own. `check` says what is wrong with one, in words, so that it can be put right once;
   * what comes back may still be wrong. Undefined: this interviewer only says what it is given.
   */
  readonly propose?: (
    brief: MoveBrief,
    interview: string,
    check: (proposal: ProbeProposal) => string | undefined,
    signal: AbortSignal,
  ) => Promise<Proposal>;
}
