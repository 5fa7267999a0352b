import type { SaidMessage } from '@/lib/interview/interview-state';
import { questionOnTable, type Room } from './room';

/** The answer that was submitted last, as the server has it. */
export function lastAnswer({ state }: Room): SaidMessage | undefined {
  const said = state.transcript.findLast((entry) => entry.by === 'candidate' && entry.text !== '');
  return said?.by === 'candidate' ? said : undefined;
}

/** True when the answer is really back and its words belong into the box: nothing stands there yet. */
export function isBack(room: Room, last: SaidMessage | undefined): last is SaidMessage {
  const gone = !room.state.transcript.some((entry) => entry.id === last?.id);
  return gone && questionOnTable(room)?.id === last?.question && room.draft === '';
}
