import type { SpeechRecord } from '@/lib/speech/speech-record';
import type { Turn } from '@/lib/grading/conversation';
import type { Verdict } from '@/lib/grading/verdict';

/** A turn of the graded conversation, with what the embedded grader heard in the question up to it. */
export interface AnswerTurn extends Turn {
  readonly at: number;
  /** The follow-up, challenge or hint it answers, in its words; null for the question itself. */
  readonly asked: string | null;
  readonly late: boolean;
  /** Revision of the draft it was settled from, when it was. */
  readonly settledRevision: number | null;
  readonly heard: Verdict | null;
  /** How it was spoken; null when it was typed. */
  readonly speech: SpeechRecord | null;
  /** Until its first key, when it was typed; null where that is not known. In ms. */
  readonly firstKeyMs: number | null;
}
