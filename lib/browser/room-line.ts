import type { z } from 'zod';
import type { Command } from '@/lib/interview/command';
import { keptRatingSchema, type SentRating } from '@/lib/report/self-rating';
import { roomViewSchema, type RoomView } from '@/lib/report/question/room-view';
import type { NamedTimers } from './named-timers';
import type { RetryDelay } from './retry-delay';
import { news, questionOnTable, type Refused, type Room } from './room';
import type { ServerClock } from './server-clock';
import { send, type Reply } from './transport';

const POLL_MS = 4_000;
const POLL_HIDDEN_MS = 20_000;

/** The room that the line serves. */
interface LineDesk {
  readonly interview: string;
  readonly tab: string;
  room(): Room;
  change(change: Partial<Room>): void;
  /** Something new was taken in; `turned` when another question is on the table now. */
  took(turned: boolean): void;
  /** Sends what waits. */
  flush(): Promise<void>;
}

/** The line of one open page to the server: what goes out on it, and what comes back taken into the room. */
export class RoomLine {
  /** How many of the interview's events the room has. */
  version: number;
  /** While the page lives. */
  open = false;

  constructor(
    view: RoomView,
    private readonly desk: LineDesk,
    private readonly clock: ServerClock,
    private readonly timers: NamedTimers,
    private readonly retry: RetryDelay,
  ) {
    clock.begin(view.now);
    this.version = view.version;
  }

  readonly path = (rest: string) => `/api/interviews/${this.desk.interview}${rest}`;

  /** Asks the server how things stand, and sends what waits. */
  async poll(): Promise<void> {
    if (!this.open) return;
    this.timers.cancel('poll');
    const query = new URLSearchParams({ tab: this.desk.tab, after: String(this.version) });
    this.take(await send('GET', this.path(`?${query.toString()}`), roomViewSchema));
    await this.desk.flush();
    this.keepInTouch();
  }

  /** Asks again in a while, until the interview is over and all of it is sent. */
  keepInTouch(): void {
    const { state, unsent } = this.desk.room();
    const over = state.phase === 'closed' && unsent.length === 0;
    if (!this.open || over) return;
    const pause = document.visibilityState === 'visible' ? POLL_MS : POLL_HIDDEN_MS;
    this.timers.later('poll', pause, () => void this.poll());
  }

  takePen(): Promise<Reply<RoomView>> {
    return this.post('/pen', { tab: this.desk.tab });
  }

  command(id: string, command: Command): Promise<Reply<RoomView>> {
    return this.post('/commands', { id, tab: this.desk.tab, after: this.version, command });
  }

  /** Its feedback does not come with the reply: the room asks for it. */
  rate(rating: SentRating): Promise<Reply<z.infer<typeof keptRatingSchema>>> {
    return send('POST', this.path('/rating'), keptRatingSchema, rating);
  }

  private async post(to: string, body: unknown): Promise<Reply<RoomView>> {
    const reply = await send('POST', this.path(to), roomViewSchema, body);
    this.take(reply);
    return reply;
  }

  /** Takes a reply in: the events after the version we have, the clock, who holds the pen. */
  private take(reply: Reply<RoomView>): void {
    if (reply.kind === 'unreachable') return this.desk.change({ connected: false });
    this.retry.succeeded();
    if (reply.kind === 'refused') return this.wasRefused(reply);
    this.clock.heard(reply.data.now, reply.roundTripMs);
    this.takeView(reply.data);
  }

  wasRefused({ code, sentence }: Refused): void {
    this.desk.change({ connected: true });
    if (code === 'pen_elsewhere') this.desk.change({ pen: 'elsewhere' });
    if (code === 'not_found' || code === 'other_version')
      this.desk.change({ refusal: { code, sentence } });
  }

  takeView(view: RoomView): void {
    const before = questionOnTable(this.desk.room())?.id;
    this.desk.change(news(this.desk.room(), this.version, view));
    this.version = Math.max(this.version, view.version);
    this.desk.took(questionOnTable(this.desk.room())?.id !== before);
  }
}
