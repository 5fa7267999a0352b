import type { Command } from '@/lib/interview/command';
import type { SaidMessage } from '@/lib/interview/interview-state';
import type { RoomView } from '@/lib/report/question/room-view';
import type { KeptWords, Unsent } from './kept-words';
import { questionOnTable, type Refused, type Room } from './room';
import { lastAnswer } from './take-back';
import type { Reply } from './transport';

interface Desk {
  room(): Room;
  change(change: Partial<Room>): void;
  post(id: string, command: Command): Promise<Reply<RoomView>>;
  /** Flush again after a while. */
  later(): void;
  /** Puts words back into the box. */
  giveBack(text: string): void;
}

/** Answers on their way: kept in this browser until the server has each of them, and sent in order. */
export class Outbox {
  private flushing = false;
  private readonly whenSent: (() => void)[] = [];

  constructor(
    private readonly words: KeptWords,
    private readonly desk: Desk,
  ) {}

  /** Brings back what was waiting when this browser last had the interview open. */
  open(): void {
    this.desk.change({ unsent: this.words.readUnsent() });
  }

  add(unsent: readonly Unsent[]): void {
    this.set([...this.desk.room().unsent, ...unsent]);
  }

  /** The last answer, once the server has them all: before, another would be taken for it. */
  async lastSent(): Promise<SaidMessage | undefined> {
    if (this.desk.room().unsent.length > 0)
      await new Promise<void>((resolve) => {
        this.whenSent.push(resolve);
      });
    return lastAnswer(this.desk.room());
  }

  async flush(): Promise<void> {
    if (this.flushing) return;
    this.flushing = true;
    try {
      for (let next = this.first(); next; next = this.first()) {
        this.desk.change({ busy: true });
        const reply = await this.desk.post(next.id, next.command);
        this.desk.change({ busy: false });
        if (reply.kind === 'unreachable') return this.desk.later();
        if (reply.kind === 'refused' && reply.code === 'pen_elsewhere') return;
        const sent = next.id;
        this.set(this.desk.room().unsent.filter(({ id }) => id !== sent));
        if (reply.kind === 'refused') this.refused(next, reply);
      }
    } finally {
      this.flushing = false;
    }
  }

  private first(): Unsent | undefined {
    const { unsent, pen } = this.desk.room();
    return pen === 'held' ? unsent[0] : undefined;
  }

  /** A refused answer goes back into the box where that is possible; the sentence says what happened. */
  private refused({ command }: Unsent, { code, sentence }: Refused): void {
    const room = this.desk.room();
    const isOpen = command.kind === 'answer' && questionOnTable(room)?.id === command.question;
    if (isOpen && room.draft === '') this.desk.giveBack(command.text);
    this.desk.change({ refusal: { code, sentence } });
  }

  private set(unsent: readonly Unsent[]): void {
    this.words.saveUnsent(unsent);
    this.desk.change({ unsent });
    if (unsent.length === 0) for (const sent of this.whenSent.splice(0)) sent();
  }
}
