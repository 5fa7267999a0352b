import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nothingToSubmit, type Refused } from '@/lib/browser/room';
import { BrowserRecognition } from './browser-recognition';
import { HandIn } from './hand-in';
import type { HandedInBy } from './hearing-desk';
import { SampleHearing } from './sample-hearing';
import { FakeRecognition } from './sample-recognition';

/** A room in which the browser listens: its words are open for a while, and answers leave meanwhile. */
class Room {
  readonly sample = new SampleHearing();
  readonly submitted: string[] = [];
  readonly recognition: BrowserRecognition;
  private prompt = 'm1';
  private refusal: Refused | null = null;
  private finishing: 'no' | 'waiting' | 'given-up' = 'no';
  private readonly hands: HandIn;

  constructor() {
    const { sample } = this;
    sample.tier = 'browser';
    this.recognition = new BrowserRecognition(FakeRecognition, 'device', {
      heard: (words) => sample.hearing.heardByBrowser(words),
      interim: () => undefined,
      lost: ({ sentence }) => {
        sample.lost.push(sentence);
        sample.tier = 'service';
        sample.hearing.passOn();
      },
    });
    sample.dropOpenWords = () => this.recognition.drop();
    sample.expectWords = () => this.recognition.expectWords();
    this.hands = new HandIn({
      hearing: sample.hearing,
      session: {
        snapshot: () => ({ draft: sample.draft, refusal: this.refusal }),
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
      recognition: this.recognition,
      follow: () => this.follow(),
    });
    this.recognition.start();
  }

  get latest(): FakeRecognition {
    const found = FakeRecognition.made.at(-1);
    if (!found) throw new Error('no session');
    return found;
  }

  handIn(because: HandedInBy = 'button'): Promise<void> {
    return this.hands.now(because);
  }

  /** Another question is on the table, whoever put it there. */
  next(): void {
    this.prompt = 'm2';
    this.follow();
    this.recognition.start();
  }

  private submit(): Promise<void> {
    this.recognition.takeOpen();
    this.refusal = this.sample.draft === '' ? nothingToSubmit : null;
    if (this.refusal) return Promise.resolve();
    this.recognition.stop();
    this.submitted.push(this.sample.draft);
    this.sample.draft = '';
    this.prompt = 'm2';
    return Promise.resolve();
  }

  private follow(): void {
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

describe('a hand-in for which no words came', () => {
  it('still takes those that come after it was given up', async () => {
    const room = new Room();
    await room.sample.play('speech', 960);
    const handing = room.handIn();
    await vi.advanceTimersByTimeAsync(6_100);
    await handing;
    room.latest.results('I led a team!');
    expect(room.sample.draft).toBe('I led a team');
    await room.handIn();
    expect(room.submitted).toEqual(['I led a team']);
  });
  it('counts against the recognition: one that hears nothing is given up, and the sound goes on', async () => {
    const room = new Room();
    room.sample.words = ['I led', 'a team', 'of five'];
    for (let i = 0; i < 3; i++) {
      await room.sample.play('speech', 960);
      const handing = room.handIn();
      await vi.advanceTimersByTimeAsync(6_100);
      await handing;
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(room.sample.lost).toEqual(['This browser’s speech recognition hears nothing.']);
    await room.sample.play('silence', 320);
    expect(room.sample.draft).toBe('I led a team of five');
    expect(room.submitted).toEqual([]);
  });
});

describe('what is said after a hand-in that came to nothing', () => {
  it('is of the same question, when the last words did not come', async () => {
    const room = new Room();
    await room.sample.play('speech', 960);
    const handing = room.handIn();
    await vi.advanceTimersByTimeAsync(6_100);
    await handing;
    await saidAndNext(room);
    expect(room.sample.hearing.answer).toMatchObject({ to: 'm2', words: '' });
    expect(room.sample.hearing.waiting).toBe(0);
  });
  it('is of the same question, when there was nothing to submit', async () => {
    const room = new Room();
    await room.handIn();
    await saidAndNext(room);
    expect(room.sample.hearing.answer).toMatchObject({ to: 'm2', words: '' });
    expect(room.sample.hearing.waiting).toBe(0);
  });
  it('does not let silence hand in without the words that are missing', async () => {
    const room = new Room();
    room.sample.draft = 'I led a team';
    await room.sample.play('speech', 960);
    for (const because of ['silence', 'silence', 'button'] as const) {
      expect(room.submitted).toEqual([]);
      const handing = room.handIn(because);
      await vi.advanceTimersByTimeAsync(6_100);
      await handing;
    }
    expect(room.submitted).toEqual(['I led a team']);
  });
});

/** Something is said, and its words are open when the next question comes. */
async function saidAndNext(room: Room): Promise<void> {
  await room.sample.play('speech', 960);
  await room.sample.play('silence', 960);
  const old = room.latest;
  old.results('and tests');
  room.next();
  old.results('and tests!');
}
