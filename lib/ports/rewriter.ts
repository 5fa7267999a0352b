import type { RewritePart } from '@/lib/grading/model/rewrite';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { QuestionReport } from '@/lib/report/question/question-report';

export interface RewriteRequest {
  readonly interview: string;
  /** As it was graded, without the person's own marks. */
  readonly question: QuestionReport;
  readonly kind: QuestionKind;
  readonly rubric: Rubric;
}

/** Rewrites an answer in the candidate's voice; every sentence is checked. Never throws for a fault of the model. */
export interface Rewriter {
  rewrite(request: RewriteRequest): Promise<Exclude<RewritePart, { outcome: 'pending' }>>;
}
