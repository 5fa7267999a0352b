import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openQuestion } from '@/lib/interview/interview-state';
import { SampleInterview, T0 } from '@/lib/interview/sample-interview';
import { DraftSync } from './draft-sync';
import { KeptWords } from './kept-words';
import { NamedTimers } from './named-timers';
import { RetryDelay } from './retry-delay';
import type { Room } from './room';
import { MemoryStorage } from './sample-storage';

const SECOND = 1_000;

let storage: MemoryStorage;
let interview: SampleInterview;
let now: number;
beforeEach(() => {
  vi.useFakeTimers();
  storage = new MemoryStorage();
  interview = new SampleInterview();
  interview.deliver();
  now = T0;
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that has the interview open; nothing of it reaches a server. */
function page() {
  const { state } = interview;
  const question = openQuestion(state)?.id ?? '';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the draft looks at these alone
  const room = { state, draft: '', saved: 'server', unsent: [] as Room['unsent'] } as Room;
  const desk = {
    tab: 'tab',
    question: () => question,
    room: () => room,
    change: (change: Partial<Room>) => void Object.assign(room, change),
    now: () => now,
    path: (rest: string) => rest,
    refused: () => undefined,
  };
  const sync = new DraftSync(
    desk,
    new KeptWords(storage, 'i1'),
    new NamedTimers(),
    new RetryDelay(),
  );
  return { sync, room, question, takeOut: () => sync.takeOut(question).firstKeyMs };
}

describe('the time until the first key', () => {
  it('is that of the first key, whatever is written or deleted after it', () => {
    const { sync, takeOut } = page();
    now += 8 * SECOND;
    sync.write('L');
    now += 20 * SECOND;
    sync.write('');
    sync.write('L1 makes weights zero');
    expect(takeOut()).toBe(8 * SECOND);
  });

  it('survives a reload of the page', () => {
    now += 8 * SECOND;
    page().sync.write('L1');
    const again = page();
    again.sync.takeUp(null);
    now += 20 * SECOND;
    again.sync.write('L1 makes');
    expect(again.takeOut()).toBe(8 * SECOND);
  });

  it('is not known of words that were begun in another browser', () => {
    const { sync, takeOut, question } = page();
    sync.takeUp({ question, revision: 4, text: 'begun elsewhere' });
    now += 20 * SECOND;
    sync.write('begun elsewhere, and gone on');
    expect(takeOut()).toBeNull();
  });

  it('of words that come back into the box is that of when they were begun', () => {
    const { sync, takeOut } = page();
    now += 8 * SECOND;
    sync.write('L1');
    takeOut();
    now += 20 * SECOND;
    sync.giveBack('L1');
    expect(takeOut()).toBe(8 * SECOND);
  });

  it('is not known of words that are typed while an answer is still on its way', () => {
    const { sync, room, takeOut } = page();
    Object.assign(room, { unsent: [{}] });
    now += 8 * SECOND;
    sync.write('And then');
    expect(takeOut()).toBeNull();
  });

  it('is not known of an answer that begins with heard words, whatever is typed after them', () => {
    const { sync, takeOut } = page();
    now += 8 * SECOND;
    sync.write('L1 makes', 'ear');
    now += 20 * SECOND;
    sync.write('L1 makes weights zero');
    expect(takeOut()).toBeNull();
  });

  it('stays that of the first key when heard words follow it', () => {
    const { sync, takeOut } = page();
    now += 8 * SECOND;
    sync.write('L1');
    now += 20 * SECOND;
    sync.write('L1 makes weights zero', 'ear');
    expect(takeOut()).toBe(8 * SECOND);
  });

  it('is taken anew for the next answer', () => {
    const { sync, takeOut } = page();
    now += 8 * SECOND;
    sync.write('L1');
    takeOut();
    now += 2 * SECOND;
    sync.write('L2');
    expect(takeOut()).toBe(10 * SECOND);
  });
});
