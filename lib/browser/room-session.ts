import type { Command } from '@/lib/interview/command';
import { roomViewSchema, type RoomView } from '@/lib/report/question/room-view';
import { DeadlineWatch } from './deadline-watch';
import { DraftSync, type WrittenBy } from './draft-sync';
import type { KeptWords } from './kept-words';
import { overQuestions, takeLeftovers } from './leftover-words';
import { Listening } from './listening';
import { Outbox } from './outbox';
import { NamedTimers } from './named-timers';
import { watchPage } from './page-lifecycle';
import { RetryDelay } from './retry-delay';
import {
  news,
  nothingToSubmit,
  questionOnTable,
  roomOf,
  toShow,
  unfit,
  type Refused,
  type Room,
} from './room';
import type { RoomListener } from './room-listener';
import { unsentAnswer } from './unsent-answer';
import { withTakenBack } from './take-back';
import type { ServerClock } from './server-clock';
import { send, type Reply } from './transport';

const POLL_MS = 4_000;
const POLL_HIDDEN_MS = 20_000;

type Request = Extract<Command, { kind: 'request' }>['what'];

/**
 * One open page of one interview: folds the server's events, keeps the draft, sends commands and
 * sends them again until the server has them. Knows no React.
 */
export class RoomSession {
  private room: Room;
  private version: number;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new NamedTimers();
  private readonly retry = new RetryDelay();
  private readonly draft: DraftSync;
  private readonly outbox: Outbox;
  private readonly listening: Listening;
  private readonly deadline: DeadlineWatch;
  private open = false;

  constructor(
    view: RoomView,
    private readonly tab: string,
    private readonly words: KeptWords,
    readonly clock: ServerClock,
    private readonly newId: () => string,
  ) {
    clock.begin(view.now);
    this.version = view.version;
    this.room = roomOf(view);
    const desk = {
      room: () => this.room,
      change: (change: Partial<Room>) => this.change(change),
    };
    this.draft = new DraftSync(
      {
        tab,
        question: () => (this.room.pen === 'held' ? questionOnTable(this.room)?.id : undefined),
        ...desk,
        now: () => clock.now(),
        path: this.path,
        refused: (code) =>
          code === 'pen_elsewhere' ? this.change({ pen: 'elsewhere' }) : void this.poll(),
      },
      words,
      this.timers,
      this.retry,
    );
    this.outbox = new Outbox(words, {
      ...desk,
      post: (id, command) => this.post(id, command),
      later: () => this.timers.later('flush', this.retry.next(), () => void this.flush()),
      giveBack: (text) => this.draft.giveBack(text),
    });
    this.listening = new Listening(
      {
        tab,
        path: this.path('/words'),
        ...desk,
        version: () => this.version,
        take: (fresh) => this.takeView(fresh),
        refused: (refusal) => this.wasRefused(refusal),
        deliver: (command) => void this.post(this.newId(), command),
        wake: () => this.reactToState(),
      },
      this.timers,
      this.retry,
    );
    this.deadline = new DeadlineWatch(
      {
        ...desk,
        write: (text) => this.draft.write(text),
        lastWords: () => this.listener?.lastWords(),
        submit: () => this.submit(),
        poll: () => void this.poll(),
      },
      this.timers,
      clock,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): Room => this.room;

  /** Starts living: takes the pen, brings back what was written here, keeps in touch. Returns how to stop. */
  start(draft: RoomView['draft']): () => void {
    this.open = true;
    this.outbox.open();
    this.draft.takeUp(draft);
    const stopWatching = watchPage(
      () => void this.poll(),
      () => void this.draft.save(),
    );
    void this.takePen();
    return () => {
      void this.draft.save();
      this.open = false;
      this.listening.close();
      this.timers.clear();
      stopWatching();
    };
  }

  readonly write = (text: string, by?: WrittenBy): void => this.draft.write(text, by);

  /** Undefined while nobody listens. */
  listener: RoomListener | undefined;

  /** Submits the draft as the answer. It is kept until the server has confirmed it. */
  async submit(): Promise<void> {
    this.listener?.lastWords();
    const run = questionOnTable(this.room);
    const text = this.room.draft;
    const refusal = unfit(text);
    // A second press while the first is on its way is not an empty answer.
    if (refusal === nothingToSubmit && this.room.unsent.length > 0) return;
    if (!run || refusal) return this.change({ refusal: refusal ?? nothingToSubmit });
    this.listener?.leaves();
    const draft = this.draft.takeOut(run.id);
    this.outbox.add([unsentAnswer(this.newId(), run, text, draft, this.listener?.speechOf(text))]);
    await this.flush();
  }

  /** Takes the answer back that was submitted last: its words are in the box again. */
  async takeBack(): Promise<void> {
    const last = await this.outbox.lastSent();
    if (last) await this.carryOut({ kind: 'take-back', message: last.id });
    this.draft.giveBack(withTakenBack(this.room, last));
    // The interview may have been over, and goes on.
    this.keepInTouch();
  }

  async request(what: Request): Promise<void> {
    const run = questionOnTable(this.room);
    if (run)
      await this.carryOut({ kind: 'request', to: run.prompt.moveId, question: run.id, what });
  }
  readonly pause = (reason?: 'sound-check') => this.carryOut({ kind: 'pause', reason });
  readonly resume = (): Promise<void> => this.carryOut({ kind: 'resume' });

  /** Ends the interview: what stands in the box is taken as said. */
  async end(): Promise<void> {
    this.listener?.leaves();
    await this.draft.save();
    await this.carryOut({ kind: 'end' });
  }

  readonly dismiss = (): void => this.change({ refusal: null });

  async takePen(): Promise<void> {
    const reply = await send('POST', this.path('/pen'), roomViewSchema, { tab: this.tab });
    this.take(reply);
    if (reply.kind === 'unreachable') {
      this.timers.later('pen', this.retry.next(), () => void this.takePen());
      return;
    }
    if (reply.kind === 'ok') {
      this.draft.takeUp(reply.data.draft);
      this.takeLeftovers();
      await this.flush();
    }
    this.keepInTouch();
  }

  /** Asks the server how things stand, and sends what waits. */
  async poll(): Promise<void> {
    if (!this.open) return;
    this.timers.cancel('poll');
    const query = new URLSearchParams({ tab: this.tab, after: String(this.version) });
    this.take(await send('GET', this.path(`?${query.toString()}`), roomViewSchema));
    await this.flush();
    this.keepInTouch();
  }

  private async carryOut(command: Command): Promise<void> {
    this.change({ busy: true, refusal: null });
    const reply = await this.post(this.newId(), command);
    this.change({ busy: false });
    const refusal = toShow(reply);
    if (refusal) this.change({ refusal });
  }

  private async post(id: string, command: Command): Promise<Reply<RoomView>> {
    const body = { id, tab: this.tab, after: this.version, command };
    const reply = await send('POST', this.path('/commands'), roomViewSchema, body);
    this.take(reply);
    return reply;
  }

  private async flush(): Promise<void> {
    await this.outbox.flush();
    this.reactToState();
  }

  /** What was being written to questions that are over is sent after them. */
  private takeLeftovers(): void {
    const leftovers = takeLeftovers(overQuestions(this.room.state), this.words, this.newId);
    if (leftovers.length === 0) return;
    this.outbox.add(leftovers);
    this.timers.later('flush', 0, () => void this.flush());
  }

  /** Takes a reply in: the events after the version we have, the clock, who holds the pen. */
  private take(reply: Reply<RoomView>): void {
    if (reply.kind === 'unreachable') return this.change({ connected: false });
    this.retry.succeeded();
    if (reply.kind === 'refused') return this.wasRefused(reply);
    this.clock.heard(reply.data.now, reply.roundTripMs);
    this.takeView(reply.data);
  }

  private wasRefused({ code, sentence }: Refused): void {
    this.change({ connected: true });
    if (code === 'pen_elsewhere') this.change({ pen: 'elsewhere' });
    if (code === 'not_found' || code === 'other_version')
      this.change({ refusal: { code, sentence } });
  }

  private takeView(view: RoomView): void {
    const before = questionOnTable(this.room)?.id;
    this.change(news(this.room, this.version, view));
    this.version = Math.max(this.version, view.version);
    const after = questionOnTable(this.room)?.id;
    if (after !== before) {
      this.draft.turnPage();
      this.takeLeftovers();
    }
    this.reactToState();
  }

  /** What the page does by itself: confirms the words it shows, asks what is next, hands in when time is up. */
  private reactToState(): void {
    const { state, pen, unsent } = this.room;
    this.deadline.clear();
    if (!this.open || pen !== 'held') return;
    this.listening.hear();
    if (state.phase !== 'running') return;
    if (state.pausedAt !== null || unsent.length > 0) return;
    if (!questionOnTable(this.room)) {
      if (!this.timers.isSet('proceed'))
        this.timers.later('proceed', 0, () => void this.post(this.newId(), { kind: 'proceed' }));
      return;
    }
    this.deadline.set();
  }

  private keepInTouch(): void {
    const over = this.room.state.phase === 'closed' && this.room.unsent.length === 0;
    if (!this.open || over) return;
    const pause = document.visibilityState === 'visible' ? POLL_MS : POLL_HIDDEN_MS;
    this.timers.later('poll', pause, () => void this.poll());
  }

  private change(change: Partial<Room>): void {
    this.room = { ...this.room, ...change };
    for (const listener of this.listeners) listener();
  }

  readonly path = (rest: string) => `/api/interviews/${this.words.interview}${rest}`;
}
