import type { Rubric } from '@/lib/guide/rubric';
import type { GraderStamp } from '@/lib/grading/assessment';
import type { Conversation } from '@/lib/grading/conversation';
import type { Verdict } from '@/lib/grading/verdict';

/** Judges; never scores. Every quote in the verdict is a verbatim span of the conversation. */
export interface Grader {
  readonly stamp: GraderStamp;
  judge(conversation: Conversation, rubric: Rubric, signal?: AbortSignal): Promise<Verdict>;
}
