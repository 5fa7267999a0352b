import { z } from 'zod';
import { MOST_CHARS } from '@/lib/interview/command';
import { thinkingSoFar } from '@/lib/interview/first-key';
import type { RoomView } from '@/lib/report/question/room-view';
import type { KeptDraft, KeptWords } from './kept-words';
import type { NamedTimers } from './named-timers';
import type { RetryDelay } from './retry-delay';
import { questionOnTable, type Room } from './room';
import { send } from './transport';

/** A keystroke is on the server this long after it, at the latest. */
const SAVE_AFTER_MS = 700;
/** After a stale save the count goes on from here. */
const STALE_STEP = 100;
const savedSchema = z.object({ state: z.enum(['saved', 'stale']) });

/** What is known of a draft that was taken out of the box. */
export interface TakenOut {
  readonly revision: number;
  readonly writtenAt: number;
  readonly firstKeyMs: number | null | undefined;
}

/** How words come into the box: with a key, or from whoever listens. */
export type WrittenBy = 'key' | 'ear';

/** The room that a draft belongs to. */
interface Desk {
  readonly tab: string;
  /** The question on the table, if this tab may write. */
  question(): string | undefined;
  room(): Room;
  change(change: Partial<Room>): void;
  now(): number;
  path(rest: string): string;
  refused(code: string): void;
}

/** Keeps the draft of the open question: in this browser with every key, on the server within a second. */
export class DraftSync {
  private revision = 0;
  private writtenAt = 0;
  /** Until the first key of what is being written; undefined before it, null where it is not known. */
  private firstKeyMs: number | null | undefined;
  /** The same of what was taken out last: it may come back. */
  private takenOutMs: number | null | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly words: KeptWords,
    private readonly timers: NamedTimers,
    private readonly retry: RetryDelay,
  ) {}

  write(text: string, by: WrittenBy = 'key'): void {
    const question = this.desk.question();
    if (question === undefined || text === this.desk.room().draft) return;
    this.revision += 1;
    this.writtenAt = Math.round(this.desk.now());
    // What begins with heard words has no first key: when those arrive tells nothing of thinking.
    if (this.firstKeyMs === undefined) this.firstKeyMs = by === 'key' ? this.keyNow() : null;
    const { revision, writtenAt, firstKeyMs } = this;
    const kept = this.words.saveDraft({ question, revision, text, writtenAt, firstKeyMs });
    this.desk.change({ draft: text, saved: kept ? 'saving' : 'nowhere', refusal: null });
    if (!this.timers.isSet('save'))
      this.timers.later('save', SAVE_AFTER_MS, () => void this.save());
  }

  /** Puts words back into the box that were taken out of it: they were begun when they were begun. */
  giveBack(text: string): void {
    if (text === this.desk.room().draft) return;
    this.firstKeyMs = this.takenOutMs ?? null;
    this.write(text);
  }

  private keyNow(): number | null {
    const room = this.desk.room();
    const run = questionOnTable(room);
    // While an answer is on its way it is not known what these words will answer.
    if (!run || room.unsent.length > 0) return null;
    return thinkingSoFar(run, this.desk.now()) ?? null;
  }

  /** Takes the draft out of the box, to be sent as an answer. */
  takeOut(question: string): TakenOut {
    this.timers.cancel('save');
    this.revision += 1;
    const { revision } = this;
    const writtenAt = this.writtenAt === 0 ? Math.round(this.desk.now()) : this.writtenAt;
    this.words.saveDraft({ question, revision, text: '', writtenAt });
    this.desk.change({ draft: '', saved: 'server' });
    const { firstKeyMs } = this;
    this.takenOutMs = firstKeyMs;
    this.firstKeyMs = undefined;
    return { revision, writtenAt, firstKeyMs };
  }

  async save(): Promise<void> {
    this.timers.cancel('save');
    const question = this.desk.question();
    const { draft, saved } = this.desk.room();
    if (question === undefined || saved === 'server' || saved === 'too-long') return;
    const { revision } = this;
    // Of an answer that is too long the server keeps as much as it would take.
    const text = draft.slice(0, MOST_CHARS);
    const body = { tab: this.desk.tab, question, revision, text };
    const reply = await send('PUT', this.desk.path('/draft'), savedSchema, body);
    if (reply.kind === 'refused') return this.desk.refused(reply.code);
    if (reply.kind === 'unreachable') {
      this.desk.change({ saved: saved === 'nowhere' ? 'nowhere' : 'browser', connected: false });
      this.timers.later('save', this.retry.next(), () => void this.save());
      return;
    }
    this.retry.succeeded();
    if (text !== draft) this.desk.change({ saved: 'too-long', connected: true });
    else if (revision === this.revision && reply.data.state === 'saved')
      this.desk.change({ saved: 'server', connected: true });
    else {
      // Somebody was ahead of us by number: these words are the newest all the same.
      if (reply.data.state === 'stale') this.revision += STALE_STEP;
      this.timers.later('save', SAVE_AFTER_MS, () => void this.save());
    }
  }

  /** Brings back the newer of the server's draft and this browser's own. */
  takeUp(fromServer: RoomView['draft']): void {
    const question = this.desk.question();
    if (question === undefined) return;
    const own = this.words.readDraft(question);
    const server = fromServer?.question === question ? fromServer : undefined;
    const newest = Math.max(own?.revision ?? 0, server?.revision ?? 0);
    if (newest <= this.revision && this.revision > 0) return;
    this.revision = newest;
    this.firstKeyMs = begunAt(own, server);
    if (own && own.revision > (server?.revision ?? 0)) {
      this.writtenAt = own.writtenAt;
      this.desk.change({ draft: own.text, saved: own.text === '' ? 'server' : 'saving' });
      if (own.text !== '') this.timers.later('save', 0, () => void this.save());
    } else if (server) this.desk.change({ draft: server.text, saved: 'server' });
  }

  /** Another question is on the table: what was not submitted stays in the browser's storage. */
  turnPage(): void {
    this.timers.cancel('save');
    this.revision = 0;
    this.writtenAt = 0;
    this.firstKeyMs = undefined;
    this.takenOutMs = undefined;
    this.desk.change({ draft: '', saved: 'server' });
    this.takeUp(null);
  }
}

/** When the draft that is taken up was begun: the browser it was written in knows; undefined where nothing was begun. */
function begunAt(
  own: KeptDraft | undefined,
  server: RoomView['draft'] | undefined,
): number | null | undefined {
  const isOwn = own !== undefined && own.revision >= (server?.revision ?? 0);
  const text = isOwn ? own.text : (server?.text ?? '');
  if (text === '') return undefined;
  return isOwn ? (own.firstKeyMs ?? null) : null;
}
