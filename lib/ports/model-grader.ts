import type { GraderStamp } from '@/lib/grading/assessment';
import type { Conversation } from '@/lib/grading/conversation';
import type { ModelPart } from '@/lib/grading/model/model-part';
import type { Verdict } from '@/lib/grading/verdict';
import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';

export interface ModelGradingRequest {
  readonly interview: string | null;
  readonly conversation: Conversation;
  readonly question: Question;
  readonly rubric: Rubric;
  /** What the built-in grader says of the same conversation. */
  readonly embedded: Verdict;
  /** Somebody waits for it: a second reading, should there be need of one, is not to come after the first. */
  readonly awaited?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** A verdict of a model that was checked against the candidate's words, or why there is none. */
export type ModelJudgement =
  | {
      readonly outcome: 'judged';
      readonly verdict: Verdict;
      readonly part: Extract<ModelPart, { outcome: 'judged' }>;
    }
  | { readonly outcome: 'failed'; readonly part: Extract<ModelPart, { outcome: 'failed' }> };

/** Judges with a language model, beside the built-in grader; never scores and never throws for a fault of the model. */
export interface ModelGrader {
  readonly stamp: GraderStamp;
  judge(request: ModelGradingRequest): Promise<ModelJudgement>;
}
