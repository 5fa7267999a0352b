import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import type { Verdict } from '@/lib/grading/verdict';
import type { Falsehoods } from './falsehoods';
import type { Relatedness } from './relatedness';

/** What a model's reply is checked against. */
export interface CheckAgainst {
  readonly conversation: Conversation;
  readonly rubric: Rubric;
  /** The built-in grader's verdict on the whole conversation. */
  readonly embedded: Verdict;
  /** The built-in grader on other words as if they were the answer. */
  readonly judgeAlone: (text: string) => Verdict;
  readonly relatedness: Relatedness;
  readonly falsehoods: Falsehoods;
}
