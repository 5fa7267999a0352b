import type { SaidMessage } from '@/lib/interview/interview-state';
import { questionOnTable, type Room } from './room';

/** The answer that was submitted last, as the server has it. */
export function lastAnswer({ state }: Room): SaidMessage | undefined {
  const said = state.transcript.findLast((entry) => entry.by === 'candidate' && entry.text !== '');
  return said?.by === 'candidate' ? said : undefined;
}

/** What stands in the box then: the words of an answer that is really back, before those that were said or typed after it. */
export function withTakenBack(room: Room, last: SaidMessage | undefined): string {
  const gone = !room.state.transcript.some((entry) => entry.id === last?.id);
  if (!last || !gone || questionOnTable(room)?.id !== last.question) return room.draft;
  return `${last.text} ${room.draft}`.trim();
}
