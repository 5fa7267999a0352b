import type { RoomView } from '@/lib/report/question/room-view';
import { roomOf, type Room } from './room';

/** The room as it stands on one open page, and who is told when it changes. */
export class RoomDesk {
  private shown: Room;
  private readonly listeners = new Set<() => void>();

  constructor(view: RoomView) {
    this.shown = roomOf(view);
  }

  readonly room = (): Room => this.shown;

  readonly change = (change: Partial<Room>): void => {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
