import type { Conversation, PromptedBy } from '@/lib/grading/conversation';
import type { Answer } from './command';
import type { BegunInterview, QuestionRun } from './interview-state';
import type { Move } from './move';

const promptedBy: Partial<Record<Move['kind'], PromptedBy>> = {
  probe: 'probe',
  challenge: 'challenge',
  hint: 'hint',
};

/** What drew an answer out: the move it answers, or the question itself. */
export function promptOf(
  state: BegunInterview,
  to: string,
  run: QuestionRun,
): { after: PromptedBy; targets: readonly string[]; asked: string | null } {
  const entry = state.transcript.find(({ id }) => id === to);
  const move = entry?.by === 'interviewer' ? entry.move : run.prompt.move;
  return {
    after: promptedBy[move.kind] ?? 'question',
    targets: 'targets' in move ? move.targets : [],
    asked: entry?.by === 'interviewer' && promptedBy[move.kind] ? entry.words : null,
  };
}

/** The conversation on a question as a grader sees it; with an answer that is about to be accepted, if given. */
export function conversationOf(
  state: BegunInterview,
  run: QuestionRun,
  prompt: string,
  next?: { readonly id: string; readonly answer: Answer },
): Conversation {
  const turns = run.turns.map(({ id, text, after, targets }) => ({
    id,
    text,
    after,
    targets: [...targets],
  }));
  if (next) {
    const { after, targets } = promptOf(state, next.answer.to, run);
    turns.push({ id: next.id, text: next.answer.text, after, targets: [...targets] });
  }
  return { question: run.id, prompt, turns };
}
