import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '@/lib/interview/command';
import { SampleInterview } from '@/lib/interview/sample-interview';
import type { RoomView } from '@/lib/report/question/room-view';
import { Listening } from './listening';
import { NamedTimers } from './named-timers';
import { RetryDelay } from './retry-delay';
import { isUnderWay, news, roomOf, type Room } from './room';

/** The page of a sample interview whose moves a model puts into words. */
class Page {
  room: Room;
  readonly sent: Command[] = [];
  readonly shown: Record<string, string>[] = [];
  readonly listening: Listening;
  private version: number;

  constructor(
    readonly interview: SampleInterview,
    interviewer: RoomView['interviewer'] = 'llm',
  ) {
    this.room = roomOf({ ...this.view(), interviewer });
    this.version = interview.events.length;
    this.listening = new Listening(
      {
        tab: 't',
        path: '/words',
        room: () => this.room,
        change: (change) => {
          this.room = { ...this.room, ...change };
          if (change.speaking) this.shown.push({ ...change.speaking });
        },
        version: () => this.version,
        take: (view) => {
          this.room = { ...this.room, ...news(this.room, this.version, view) };
          this.version = view.version;
        },
        refused: () => undefined,
        deliver: (command) => this.sent.push(command),
        wake: () => this.listening.hear(),
      },
      new NamedTimers(),
      new RetryDelay(),
    );
  }

  view(): RoomView {
    const { events } = this.interview;
    return {
      interview: 'i1',
      version: events.length,
      events,
      now: this.interview.now,
      pen: 'held',
      interviewer: 'llm',
      asked: [],
      draft: null,
      heard: [],
      feedback: [],
      toRate: [],
    };
  }

  underWay(): string[] {
    return this.room.state.transcript.flatMap((entry) =>
      isUnderWay(this.room, entry) ? [entry.id] : [],
    );
  }
}

const streaming = (...parts: readonly object[]) =>
  new Response(parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join(''));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('listening to a model', () => {
  it('buffers words by their move, and takes what was said from the server’s events', async () => {
    const interview = new SampleInterview();
    const page = new Page(interview);
    expect(page.underWay()).toEqual(['m1', 'm2']);
    vi.stubGlobal('fetch', () => {
      interview.deliver();
      return Promise.resolve(
        streaming(
          { type: 'text-start', id: 'm1' },
          { type: 'text-delta', id: 'm1', delta: 'Hello' },
          { type: 'text-delta', id: 'm1', delta: ' there' },
          { type: 'data-keep', data: { move: 'm1', words: 'Hello' } },
          { type: 'data-room', data: page.view() },
        ),
      );
    });
    page.listening.hear();
    await vi.advanceTimersByTimeAsync(10);
    expect(page.shown.map((words) => words['m1'])).toEqual([
      undefined,
      '',
      'Hello',
      'Hello there',
      'Hello',
      undefined,
    ]);
    expect(page.underWay()).toEqual([]);
    expect(page.sent).toEqual([]);
  });

  it('that can not be reached shows the built-in words after two tries, and says so', async () => {
    const page = new Page(new SampleInterview());
    const tries = vi.fn<() => Promise<Response>>(() => Promise.reject(new TypeError('offline')));
    vi.stubGlobal('fetch', tries);
    page.listening.hear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tries).toHaveBeenCalledTimes(2);
    expect(page.sent[0]).toEqual({ kind: 'deliver', moves: ['m1', 'm2'], instead: true });
  });

  it('runs one stream at a time, and none after the page has gone', async () => {
    const page = new Page(new SampleInterview());
    const tries = vi.fn<() => Promise<Response>>(() => new Promise(() => undefined));
    vi.stubGlobal('fetch', tries);
    page.listening.hear();
    page.listening.hear();
    page.listening.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toHaveBeenCalledTimes(1);
    expect(page.sent).toEqual([]);
  });
});

describe('without a model', () => {
  it('the words on screen are confirmed once', () => {
    const page = new Page(new SampleInterview(), 'embedded');
    page.listening.hear();
    page.listening.hear();
    expect(page.sent).toEqual([{ kind: 'deliver', moves: ['m1', 'm2'] }]);
    expect(page.underWay()).toEqual([]);
  });
});
