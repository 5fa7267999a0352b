import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserRecognition } from './browser-recognition';
import { HandIn } from './hand-in';
import { SampleHearing } from './sample-hearing';
import { FakeRecognition } from './sample-recognition';

/** A room in which the browser listens: its words are open for a while, and answers leave meanwhile. */
class Room {
  readonly sample = new SampleHearing();
  readonly submitted: string[] = [];
  readonly recognition: BrowserRecognition;
  private prompt = 'm1';
  private finishing: 'no' | 'waiting' | 'given-up' = 'no';
  private readonly hands: HandIn;

  constructor() {
    const { sample } = this;
    sample.tier = 'browser';
    this.recognition = new BrowserRecognition(FakeRecognition, 'device', {
      heard: (words) => sample.hearing.heardByBrowser(words),
      interim: () => undefined,
      lost: () => undefined,
    });
    this.hands = new HandIn({
      hearing: sample.hearing,
      session: {
        snapshot: () => ({ draft: sample.draft, refusal: null }),
        write: () => undefined,
        submit: () => this.submit(),
        takeBack: () => Promise.resolve(),
      },
      voice: { stop: () => undefined },
      prompt: () => this.prompt,
      view: () => ({ finishing: this.finishing, tier: 'browser' }),
      show: (change) => {
        this.finishing = change?.finishing ?? this.finishing;
      },
      takeOpenWords: () => this.recognition.stop(),
      follow: () => this.follow(),
    });
    this.recognition.start();
  }

  get latest(): FakeRecognition {
    const found = FakeRecognition.made.at(-1);
    if (!found) throw new Error('no session');
    return found;
  }

  handIn(): Promise<void> {
    return this.hands.now('button');
  }

  /** Another question is on the table, whoever put it there. */
  next(): void {
    this.prompt = 'm2';
    this.follow();
    this.recognition.start();
  }

  private submit(): Promise<void> {
    this.submitted.push(this.sample.draft);
    this.sample.draft = '';
    this.prompt = 'm2';
    return Promise.resolve();
  }

  private follow(): void {
    if (!this.sample.hearing.saidSince) this.recognition.drop();
    this.sample.hearing.turnTo(this.prompt);
  }
}

beforeEach(() => {
  FakeRecognition.made = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

describe('words of the browser that are still open when an answer leaves', () => {
  it('leave with it, as they stand, and come in no other answer', async () => {
    const room = new Room();
    await room.sample.play('speech', 960);
    room.latest.results('I led a team!', 'of five');
    const old = room.latest;
    const handing = room.handIn();
    await vi.advanceTimersByTimeAsync(6_100);
    await handing;
    expect(room.submitted).toEqual(['I led a team of five']);
    room.next();
    old.results('I led a team!', 'of five engineers!');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.sample.hearing.answer.to).toBe('m2');
    expect(room.sample.hearing.answer.words).toBe('');
  });
  it('are waited for a while, and then taken as they stand', async () => {
    const room = new Room();
    await room.sample.play('speech', 960);
    await room.sample.play('silence', 960);
    const handing = room.handIn();
    room.latest.results('I led a');
    await vi.advanceTimersByTimeAsync(6_100);
    await handing;
    expect(room.submitted).toEqual(['I led a']);
  });
  it('are not written into the next question when this one ends by itself', async () => {
    const room = new Room();
    await room.sample.play('speech', 960);
    const old = room.latest;
    old.results('I led a team');
    room.next();
    old.results('I led a team!');
    room.recognition.stop();
    expect(room.sample.hearing.answer.words).toBe('');
    expect(room.sample.draft).toBe('');
  });
  it('that were begun after the hand-in are of what is asked next', async () => {
    const room = new Room();
    room.sample.draft = 'typed';
    await room.handIn();
    room.recognition.start();
    await room.sample.play('speech', 960);
    room.latest.results('And we');
    room.next();
    room.latest.results('And we measured!');
    expect(room.sample.hearing.answer.words).toBe('And we measured');
  });
});
