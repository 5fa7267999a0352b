import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command } from '@/lib/interview/command';
import { SampleInterview, T0 } from '@/lib/interview/sample-interview';
import type { RoomView } from '@/lib/report/question/room-view';
import { KeptWords } from '@/lib/browser/kept-words';
import { RoomSession } from '@/lib/browser/room-session';
import { MemoryStorage } from '@/lib/browser/sample-storage';
import { ServerClock } from '@/lib/browser/server-clock';
import { BrowserRecognition } from './browser-recognition';
import { Ear } from './ear';
import { InterviewerVoice } from './interviewer-voice';
import { PlayedSound } from './played-sound';
import { FakeRecognition } from './sample-recognition';
import { voiceChoicesSchema } from './voice-choices';

const SECOND = 1_000;

/** A page whose browser listens, and the server it talks to. */
class Page {
  readonly interview = new SampleInterview();
  /** What reached the server, in order. */
  readonly sent: (Command | { readonly saved: string })[] = [];
  readonly session: RoomSession;
  readonly ear: Ear;
  /** What the browser's recognition says, as it says it. */
  readonly says: FakeRecognition;

  constructor() {
    this.interview.deliver();
    vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => this.reply(JSON.parse(body)));
    let ids = 0;
    const words = new KeptWords(new MemoryStorage(), 'i1');
    const newId = () => `c${(ids += 1)}`;
    this.session = new RoomSession(this.view(), 't', words, new ServerClock(), newId);
    const choices = voiceChoicesSchema.parse({});
    const made: BrowserRecognition[] = [];
    this.ear = new Ear({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no microphone is opened here
      audio: {} as AudioContext,
      played: new PlayedSound(),
      interview: 'i1',
      session: this.session,
      voice: new InterviewerVoice([], choices, () => undefined),
      offer: {
        speakingService: null,
        listeningService: null,
        localModel: null,
        assets: '',
        terms: [],
      },
      choices: () => choices,
      recognition: {
        place: 'device',
        make: (desk) => {
          const recognition = new BrowserRecognition(FakeRecognition, 'device', desk);
          made.push(recognition);
          return recognition;
        },
      },
      local: undefined,
      storage: null,
      changed: () => undefined,
    });
    made[0]?.start();
    const [says] = FakeRecognition.made;
    if (!says) throw new Error('nobody listens');
    this.says = says;
  }

  get draft(): string {
    return this.session.snapshot().draft;
  }

  private view(): RoomView {
    const { events, now } = this.interview;
    const { length: version } = events;
    const about = {
      interview: 'i1',
      version,
      events,
      now,
      pen: 'held',
      interviewer: 'embedded',
    } as const;
    return { ...about, asked: [], draft: null, heard: [], feedback: [], toRate: [] };
  }

  private reply(body: { text?: string; command?: Command }): Promise<Response> {
    if (body.command) this.sent.push(body.command);
    else this.sent.push({ saved: body.text ?? '' });
    return Promise.resolve(Response.json(body.command ? this.view() : { state: 'saved' }));
  }
}

beforeEach(() => {
  FakeRecognition.made = [];
  vi.useFakeTimers({ now: T0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('words that are still open leave with the answer, and nothing comes of them later', async () => {
  const page = new Page();
  page.says.results('I led a team');
  await page.session.submit();
  expect(page.sent).toMatchObject([{ kind: 'answer', text: 'I led a team' }]);
  page.says.results('I led a team of five!');
  expect(page.draft).toBe('');
});

it('words that are still open are saved before the interview ends', async () => {
  const page = new Page();
  page.says.results('I led a team');
  await page.session.end();
  expect(page.sent).toEqual([{ saved: 'I led a team' }, { kind: 'end' }]);
  page.says.results('I led a team of five!');
  expect(page.draft).toBe('I led a team');
});

it('listening goes on when there was nothing to submit', async () => {
  const page = new Page();
  await page.session.submit();
  expect(page.session.snapshot().refusal?.code).toBe('answer_empty');
  page.says.results('I led a team!');
  expect(page.draft).toBe('I led a team');
});

it('an answer that was heard and has no record tells no time of a first key', async () => {
  const page = new Page();
  await vi.advanceTimersByTimeAsync(8 * SECOND);
  page.says.results('I led a team!');
  page.session.write('I led a team of five');
  await page.session.submit();
  const answer = page.sent.at(-1);
  expect(answer).toMatchObject({ kind: 'answer', text: 'I led a team of five', modality: 'typed' });
  expect(answer).not.toHaveProperty('firstKeyMs');
});

it('words that are still open when the next question comes are not written into it', async () => {
  const page = new Page();
  page.says.results('I led a team');
  page.interview.request('skip');
  page.interview.deliver();
  await page.session.request('skip');
  page.ear.follow(page.session.snapshot());
  page.says.results('I led a team!');
  expect(page.session.snapshot().state.questions).toHaveLength(2);
  expect(page.draft).toBe('');
});
