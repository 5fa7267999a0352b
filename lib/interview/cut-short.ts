import type { BegunInterview, SaidMessage } from './interview-state';

/**
 * What took an answer as it stood, before the candidate had handed it in: the clock, or their word that the
 * interview is over. The room of an open page sends it itself; then the call that time is up follows at once.
 */
export function cutShortBy(state: BegunInterview, said: SaidMessage): 'time' | 'ended' | null {
  const reason = state.questions.find(({ id }) => id === said.question)?.closed?.reason;
  if (said.settled) return reason === 'ended' ? 'ended' : 'time';
  const next = state.transcript[state.transcript.findIndex(({ id }) => id === said.id) + 1];
  const isCalled = next?.by === 'interviewer' && next.move.kind === 'call-time';
  return reason === 'time' && !said.late && isCalled ? 'time' : null;
}
