import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserRecognition, recognisesHere, recognitionOf } from './browser-recognition';
import { FakeRecognition } from './sample-recognition';

const heard: string[] = [];
const lost: string[] = [];
let recognition: BrowserRecognition;
const latest = () => {
  const found = FakeRecognition.made.at(-1);
  if (!found) throw new Error('no session');
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeRecognition.made = [];
  FakeRecognition.begins = true;
  heard.length = lost.length = 0;
  recognition = new BrowserRecognition(FakeRecognition, 'device', {
    heard: (words) => heard.push(words),
    interim: () => undefined,
    lost: ({ sentence }) => lost.push(sentence),
  });
});
afterEach(() => {
  recognition.stop();
  vi.useRealTimers();
});

describe('words', () => {
  it('are taken once, when they are final', () => {
    recognition.start();
    latest().results('I led');
    latest().results('I led a team!');
    latest().results('I led a team!', 'of five');
    latest().results('I led a team!', ' of five engineers!');
    expect(heard).toEqual(['I led a team', 'of five engineers']);
  });
  it('are neither lost nor doubled when a session ends by itself', async () => {
    recognition.start();
    latest().results('I led a team!', 'of five');
    latest().end();
    await vi.advanceTimersByTimeAsync(300);
    latest().results('engineers!');
    expect(heard).toEqual(['I led a team', 'of five', 'engineers']);
    expect(FakeRecognition.made).toHaveLength(2);
  });
  it('that come again with more at their end are taken only where they are new', () => {
    recognition.start();
    latest().results('I led!', 'I led a team!', 'I led a team of five!');
    expect(heard).toEqual(['I led', 'a team', 'of five']);
  });
  it('of a session that is over are not taken any more', async () => {
    recognition.start();
    const old = latest();
    old.end();
    await vi.advanceTimersByTimeAsync(300);
    old.results('late!');
    expect(heard).toEqual([]);
  });
  it('that were never final are taken when the segment is long over', async () => {
    recognition.start();
    latest().results('I led a team');
    recognition.expectWords();
    await vi.advanceTimersByTimeAsync(8_100);
    expect(heard).toEqual(['I led a team']);
  });
});

describe('words that are still open', () => {
  it('are final when listening stops, and what comes of them later is nobody’s', async () => {
    recognition.start();
    const old = latest();
    old.results('I led a team!', 'of five');
    recognition.stop();
    expect(heard).toEqual(['I led a team', 'of five']);
    recognition.start();
    old.results('I led a team!', 'of five engineers!');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['I led a team', 'of five']);
  });
  it('are dropped with what they were said to', async () => {
    recognition.start();
    const old = latest();
    old.results('I led a team');
    recognition.drop();
    recognition.start();
    old.results('I led a team!');
    latest().results('We measured!');
    recognition.stop();
    expect(heard).toEqual(['We measured']);
  });
});

describe('recognition that does not work is given up', () => {
  it('when it never begins', async () => {
    FakeRecognition.begins = false;
    recognition.start();
    await vi.advanceTimersByTimeAsync(3_100);
    expect(lost).toHaveLength(1);
    expect(latest().aborted).toBe(true);
  });
  it('when it ends again and again without having begun', async () => {
    FakeRecognition.begins = false;
    recognition.start();
    for (let i = 0; i < 3; i++) {
      latest().end();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(lost).toHaveLength(1);
  });
  it('when three segments brought no words', async () => {
    recognition.start();
    for (let i = 0; i < 3; i++) {
      recognition.expectWords();
      await vi.advanceTimersByTimeAsync(8_100);
    }
    expect(lost).toEqual(['This browser’s speech recognition hears nothing.']);
  });
  it.each([
    'network',
    'audio-capture',
    'not-allowed',
    'service-not-allowed',
    'language-not-supported',
    'bad-grammar',
    'phrases-not-supported',
    'something new',
  ])('on the error %s, with what was heard so far', (code) => {
    recognition.start();
    latest().results('I led a team');
    latest().error(code);
    latest().end();
    expect(heard).toEqual(['I led a team']);
    expect(lost).toHaveLength(1);
  });
  it.each(['no-speech', 'aborted'])('but not on %s: it is started again', async (code) => {
    recognition.start();
    latest().error(code);
    latest().end();
    await vi.advanceTimersByTimeAsync(300);
    expect(lost).toEqual([]);
    expect(FakeRecognition.made).toHaveLength(2);
  });
});

describe('where it recognises', () => {
  const type = (available?: () => Promise<string>) =>
    Object.assign(class extends FakeRecognition {}, available && { available });
  it('is this device only where the browser says so, and soon', async () => {
    expect(await recognisesHere(type(() => Promise.resolve('available')))).toBe(true);
    expect(await recognisesHere(type(() => Promise.resolve('downloadable')))).toBe(false);
    expect(await recognisesHere(type(() => Promise.reject(new Error('no'))))).toBe(false);
    expect(await recognisesHere(type())).toBe(false);
    const never = recognisesHere(type(() => new Promise(() => undefined)));
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await never).toBe(false);
  });
  it('is asked of the browser, under both names', () => {
    expect(recognitionOf({ SpeechRecognition: FakeRecognition })).toBe(FakeRecognition);
    expect(recognitionOf({ webkitSpeechRecognition: FakeRecognition })).toBe(FakeRecognition);
    expect(recognitionOf({})).toBeUndefined();
  });
  it('stays on the device when it was promised', () => {
    recognition.start();
    expect(latest().processLocally).toBe(true);
  });
});
