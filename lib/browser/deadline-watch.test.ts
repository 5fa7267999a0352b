import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SampleInterview, T0 } from '@/lib/interview/sample-interview';
import { MOST_CHARS } from '@/lib/interview/command';
import { DeadlineWatch } from './deadline-watch';
import { NamedTimers } from './named-timers';
import type { Room } from './room';
import { ServerClock } from './server-clock';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: T0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A room whose question has three minutes, with this in the box when they are over, and words still open. */
async function timeUpWith(draft: string, lastWords = '') {
  const interview = new SampleInterview();
  interview.deliver();
  const did: string[] = [];
  const { state } = interview;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the watch looks at these alone
  let room = { state, draft } as Room;
  const watch = new DeadlineWatch(
    {
      room: () => room,
      change: ({ refusal }) => did.push(`told ${refusal?.code}`),
      write: (text) => did.push(`cut to ${text.length}`),
      lastWords: () => {
        room = { ...room, draft: room.draft + lastWords };
      },
      submit: async () => void did.push(`submitted ${room.draft.slice(0, 20)}`),
      poll: () => did.push('asked the server'),
    },
    new NamedTimers(),
    new ServerClock(),
  );
  watch.set();
  await vi.advanceTimersByTimeAsync(3 * MINUTE + 1_500);
  return did;
}

it('hands in what is in the box when time is up', async () => {
  expect(await timeUpWith('half an answer')).toEqual(['submitted half an answer']);
});

it('hands in the words that are still open, though nothing is in the box yet', async () => {
  expect(await timeUpWith('', 'I led a team')).toEqual(['submitted I led a team']);
});

it.each(['', ' \n', '\u200b', '\u2060 \u00ad'])(
  'with nothing to see in the box waits for the server to call the time: %j',
  async (draft) => {
    expect(await timeUpWith(draft)).toEqual(['asked the server']);
  },
);

it('of an answer that is too long hands in the beginning, and says so', async () => {
  expect(await timeUpWith('x'.repeat(MOST_CHARS + 1))).toEqual([
    `cut to ${MOST_CHARS}`,
    `submitted ${'x'.repeat(20)}`,
    'told cut_off',
  ]);
});
