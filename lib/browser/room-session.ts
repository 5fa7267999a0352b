import type { Command } from '@/lib/interview/command';
import type { RoomView } from '@/lib/report/question/room-view';
import type { SentRating } from '@/lib/report/self-rating';
import { DeadlineWatch } from './deadline-watch';
import { DraftSync, type WrittenBy } from './draft-sync';
import type { KeptWords } from './kept-words';
import { overQuestions, takeLeftovers } from './leftover-words';
import { Listening } from './listening';
import { Outbox } from './outbox';
import { NamedTimers } from './named-timers';
import { watchPage } from './page-lifecycle';
import { RetryDelay } from './retry-delay';
import { nothingToSubmit, questionOnTable, unfit, type Room } from './room';
import { RoomCommands } from './room-commands';
import { RoomDesk } from './room-desk';
import { RoomLine } from './room-line';
import type { RoomListener } from './room-listener';
import { unsentAnswer } from './unsent-answer';
import { withTakenBack } from './take-back';
import type { ServerClock } from './server-clock';

type Request = Extract<Command, { kind: 'request' }>['what'];

/**
 * One open page of one interview: folds the server's events, keeps the draft, sends commands and
 * sends them again until the server has them. Knows no React.
 */
export class RoomSession {
  private readonly desk: RoomDesk;
  private readonly timers = new NamedTimers();
  private readonly retry = new RetryDelay();
  private readonly line: RoomLine;
  private readonly draft: DraftSync;
  private readonly outbox: Outbox;
  private readonly listening: Listening;
  private readonly deadline: DeadlineWatch;
  private readonly commands: RoomCommands;

  constructor(
    view: RoomView,
    private readonly tab: string,
    private readonly words: KeptWords,
    readonly clock: ServerClock,
    private readonly newId: () => string,
  ) {
    this.desk = new RoomDesk(view);
    const { room, change } = this.desk;
    const desk = { room, change };
    this.line = new RoomLine(
      view,
      {
        tab,
        interview: words.interview,
        ...desk,
        took: (turned) => this.took(turned),
        flush: () => this.flush(),
      },
      clock,
      this.timers,
      this.retry,
    );
    this.commands = new RoomCommands(change, this.line, newId);
    this.draft = new DraftSync(
      {
        tab,
        question: () => (this.room.pen === 'held' ? questionOnTable(this.room)?.id : undefined),
        ...desk,
        now: () => clock.now(),
        path: this.line.path,
        refused: (code) =>
          code === 'pen_elsewhere' ? this.desk.change({ pen: 'elsewhere' }) : void this.line.poll(),
      },
      words,
      this.timers,
      this.retry,
    );
    this.outbox = new Outbox(words, {
      ...desk,
      post: (id, command) => this.line.command(id, command),
      later: () => this.timers.later('flush', this.retry.next(), () => void this.flush()),
      giveBack: (text) => this.draft.giveBack(text),
    });
    this.listening = this.newListening();
    this.deadline = new DeadlineWatch(
      {
        ...desk,
        write: (text) => this.draft.write(text),
        lastWords: () => this.listener?.lastWords(),
        submit: () => this.submit(),
        poll: () => void this.line.poll(),
      },
      this.timers,
      clock,
    );
  }

  private newListening(): Listening {
    const { line, tab } = this;
    const { room, change } = this.desk;
    return new Listening(
      {
        tab,
        path: line.path('/words'),
        room,
        change,
        version: () => line.version,
        take: (fresh) => line.takeView(fresh),
        refused: (refusal) => line.wasRefused(refusal),
        deliver: (command) => void this.commands.post(command),
        wake: () => this.reactToState(),
      },
      this.timers,
      this.retry,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => this.desk.subscribe(listener);
  readonly snapshot = (): Room => this.room;
  private get room(): Room {
    return this.desk.room();
  }

  /** Starts living: takes the pen, brings back what was written here, keeps in touch. Returns how to stop. */
  start(draft: RoomView['draft']): () => void {
    this.line.open = true;
    this.outbox.open();
    this.draft.takeUp(draft);
    const stopWatching = watchPage(
      () => void this.line.poll(),
      () => void this.draft.save(),
    );
    void this.takePen();
    return () => {
      void this.draft.save();
      this.line.open = false;
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
    if (!run || refusal) return this.desk.change({ refusal: refusal ?? nothingToSubmit });
    this.listener?.leaves();
    const draft = this.draft.takeOut(run.id);
    this.outbox.add([unsentAnswer(this.newId(), run, text, draft, this.listener?.speechOf(text))]);
    await this.flush();
  }

  /** Takes the answer back that was submitted last: its words are in the box again. */
  async takeBack(): Promise<void> {
    const last = await this.outbox.lastSent();
    if (last) await this.commands.carryOut({ kind: 'take-back', message: last.id });
    this.draft.giveBack(withTakenBack(this.room, last));
    // The interview may have been over, and goes on.
    this.line.keepInTouch();
  }

  async request(what: Request): Promise<void> {
    const run = questionOnTable(this.room);
    if (run)
      await this.commands.carryOut({
        kind: 'request',
        to: run.prompt.moveId,
        question: run.id,
        what,
      });
  }
  readonly pause = (reason?: 'sound-check') => this.commands.carryOut({ kind: 'pause', reason });
  readonly resume = (): Promise<void> => this.commands.carryOut({ kind: 'resume' });

  /** Ends the interview: what stands in the box is taken as said. */
  async end(): Promise<void> {
    this.listener?.leaves();
    await this.draft.save();
    await this.commands.carryOut({ kind: 'end' });
  }

  /** Keeps how well the person thinks they answered a question, or that they would rather not say. */
  readonly rate = (about: SentRating['about'], rating: number | null): Promise<void> =>
    this.commands.rate(about, rating);

  readonly dismiss = (): void => this.desk.change({ refusal: null });

  async takePen(): Promise<void> {
    const reply = await this.line.takePen();
    if (reply.kind === 'unreachable') {
      this.timers.later('pen', this.retry.next(), () => void this.takePen());
      return;
    }
    if (reply.kind === 'ok') {
      this.draft.takeUp(reply.data.draft);
      this.takeLeftovers();
      await this.flush();
    }
    this.line.keepInTouch();
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

  private took(turned: boolean): void {
    if (turned) {
      this.draft.turnPage();
      this.takeLeftovers();
    }
    this.reactToState();
  }

  /** What the page does by itself: confirms the words it shows, asks what is next, hands in when time is up. */
  private reactToState(): void {
    const { state, pen, unsent } = this.room;
    this.deadline.clear();
    if (!this.line.open || pen !== 'held') return;
    this.listening.hear();
    if (state.phase !== 'running') return;
    if (state.pausedAt !== null || unsent.length > 0) return;
    if (!questionOnTable(this.room)) {
      if (!this.timers.isSet('proceed'))
        this.timers.later('proceed', 0, () => void this.commands.post({ kind: 'proceed' }));
      return;
    }
    this.deadline.set();
  }
}
