import type { BegunInterview, QuestionRun } from './interview-state';

/** The state with one question changed; as it was when it has no such question. */
export function withQuestion<S extends BegunInterview>(
  state: S,
  id: string,
  change: (run: QuestionRun) => QuestionRun,
): S {
  return { ...state, questions: state.questions.map((run) => (run.id === id ? change(run) : run)) };
}
