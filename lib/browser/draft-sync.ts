import { z } from 'zod';
import { MOST_CHARS } from '@/lib/interview/command';
import type { RoomView } from '@/lib/report/room-view';
import type { KeptWords } from './kept-words';
import type { NamedTimers } from './named-timers';
import type { RetryDelay } from './retry-delay';
import type { Room } from './room';
import { send } from './transport';

/** A keystroke is on the server this long after it, at the latest. */
const SAVE_AFTER_MS = 700;
/** After a stale save the count goes on from here. */
const STALE_STEP = 100;
const savedSchema = z.object({ state: z.enum(['saved', 'stale']) });

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

  constructor(
    private readonly desk: Desk,
    private readonly words: KeptWords,
    private readonly timers: NamedTimers,
    private readonly retry: RetryDelay,
  ) {}

  write(text: string): void {
    const question = this.desk.question();
    if (question === undefined || text === this.desk.room().draft) return;
    this.revision += 1;
    this.writtenAt = Math.round(this.desk.now());
    const { revision, writtenAt } = this;
    const kept = this.words.saveDraft({ question, revision, text, writtenAt });
    this.desk.change({ draft: text, saved: kept ? 'saving' : 'nowhere', refusal: null });
    if (!this.timers.isSet('save'))
      this.timers.later('save', SAVE_AFTER_MS, () => void this.save());
  }

  /** Takes the draft out of the box, to be sent as an answer. */
  takeOut(question: string): { revision: number; writtenAt: number } {
    this.timers.cancel('save');
    this.revision += 1;
    const { revision } = this;
    const writtenAt = this.writtenAt === 0 ? Math.round(this.desk.now()) : this.writtenAt;
    this.words.saveDraft({ question, revision, text: '', writtenAt });
    this.desk.change({ draft: '', saved: 'server' });
    return { revision, writtenAt };
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
    this.desk.change({ draft: '', saved: 'server' });
    this.takeUp(null);
  }
}
