import type { Command } from '@/lib/interview/command';
import type { RoomView } from '@/lib/report/question/room-view';
import type { SentRating } from '@/lib/report/self-rating';
import { toShow } from './room';
import type { RoomDesk } from './room-desk';
import type { RoomLine } from './room-line';
import type { Reply } from './transport';

/** Sends what a person asks for, and shows what they should know of what was not done. */
export class RoomCommands {
  constructor(
    private readonly change: RoomDesk['change'],
    private readonly line: RoomLine,
    private readonly newId: () => string,
  ) {}

  /** Carries out what a person asked for; the room is busy until the server has answered. */
  async carryOut(command: Command): Promise<void> {
    this.change({ busy: true, refusal: null });
    const reply = await this.post(command);
    this.change({ busy: false });
    this.tell(reply);
  }

  /** Sends a command and shows nothing of it. */
  post(command: Command): Promise<Reply<RoomView>> {
    return this.line.command(this.newId(), command);
  }

  /** Shows what a person should know of what was not done. */
  private tell(reply: Reply<unknown>): void {
    const refusal = toShow(reply);
    if (refusal) this.change({ refusal });
  }

  /**
   * Keeps how well the person thinks they answered a question, or that they would rather not say; then asks for
   * the feedback that waited for it. Where it was not kept the question stays, and the room says why.
   */
  async rate(about: SentRating['about'], rating: number | null): Promise<void> {
    this.change({ refusal: null });
    const ratings = rating === null ? {} : { [about]: rating };
    this.tell(await this.line.rate({ about, ratings }));
    await this.line.poll();
  }
}
