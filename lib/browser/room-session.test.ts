import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SampleInterview } from '@/lib/interview/sample-interview';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import type { RoomView } from '@/lib/report/question/room-view';
import { KeptWords } from './kept-words';
import { news, roomOf } from './room';
import { RoomSession } from './room-session';
import { MemoryStorage } from './sample-storage';
import { ServerClock } from './server-clock';

/** A practice whose last question waits to be rated. */
function waiting(): RoomView {
  const interview = new SampleInterview();
  interview.deliver();
  const { events, now } = interview;
  return {
    interview: 'i1',
    version: events.length,
    events,
    now,
    pen: 'held',
    interviewer: 'embedded',
    asked: [],
    draft: null,
    heard: [],
    feedback: [],
    toRate: ['q01'],
  };
}

let reply: () => Promise<Response>;
const sent: unknown[] = [];
let session: RoomSession;
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', (path: string, { body }: { body: string }) => {
    sent.push([path, JSON.parse(body)]);
    return reply();
  });
  const words = new KeptWords(new MemoryStorage(), 'i1');
  session = new RoomSession(waiting(), 'tab', words, new ServerClock(), () => 'c1');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a rating is of the question it is about; without one the person would rather not say', async () => {
  reply = () => Promise.resolve(Response.json({ state: 'kept' }));
  await session.rate('q01', 4);
  await session.rate('q01', null);
  expect(sent).toEqual([
    ['/api/interviews/i1/rating', { about: 'q01', ratings: { q01: 4 } }],
    ['/api/interviews/i1/rating', { about: 'q01', ratings: {} }],
  ]);
  expect(session.snapshot().refusal).toBeNull();
});

it.each([
  [
    'refused',
    () => Response.json({ code: 'grades_were_shown', sentence: 'Too late.' }, { status: 409 }),
  ],
  ['lost', () => Response.error()],
])('a rating that was %s is told, and the question stays', async (_, answer) => {
  reply = () => Promise.resolve(answer());
  await session.rate('q01', 4);
  expect(session.snapshot().refusal).not.toBeNull();
  expect(session.snapshot().toRate).toEqual(['q01']);
});

it('feedback that a rating opened is not closed again by a reply from before', () => {
  const before = waiting();
  const opened = { ...before, feedback: [sampleQuestion('q01', 'said it')], toRate: [] };
  const room = { ...roomOf(before), ...news(roomOf(before), before.version, opened) };
  expect(room).toMatchObject({ toRate: [], feedback: [{ id: 'q01' }] });
  expect({ ...room, ...news(room, before.version, before) }).toMatchObject({
    toRate: [],
    feedback: [{ id: 'q01' }],
  });
});
