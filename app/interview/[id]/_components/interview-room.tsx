'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeptWords } from '@/lib/browser/kept-words';
import { RoomSession } from '@/lib/browser/room-session';
import { ServerClock } from '@/lib/browser/server-clock';
import { isPaused, questionOnTable } from '@/lib/browser/room';
import type { RoomView } from '@/lib/report/question/room-view';
import { AnswerBox } from './answer-box';
import { OutLoud } from './out-loud';
import { Paused } from './paused';
import { QuestionBar } from './question-bar';
import { RoomEnd } from './room-end';
import { RoomNotices } from './room-notices';
import { RoomTools } from './room-tools';
import { Transcript } from './transcript';
import { useRoomKeys } from './use-room-keys';
import { newId } from '@/lib/browser/new-id';
import type { SpokenDesk } from './voice/spoken-desk';

/** Where the answer is written or spoken. Where little height is left it scrolls with what was said, or nothing of that could be read. */
const desk =
  'sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 pt-3 pb-4 sm:-mx-6 sm:px-6 short:static';

/** One session for one page: everything in the room reads it. */
export function InterviewRoom({ view }: { view: RoomView }) {
  const [session] = useState(() => newSession(view));
  const room = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  useEffect(() => session.start(view.draft), [session, view.draft]);
  const [spoken, setSpoken] = useState<SpokenDesk | null>(null);
  const submit = spoken?.finish ?? (() => void session.submit());
  useRoomKeys(session, submit);

  const { state } = room;
  const run = questionOnTable(room);
  const paused = isPaused(room);
  const checking = spoken?.checking === true;
  const writing = state.phase !== 'closed' && !paused && !checking;
  return (
    <div className="mx-auto flex max-w-3xl flex-col px-4 sm:px-6">
      <h1 className="sr-only">{state.plan.title}</h1>
      <QuestionBar room={room} clock={session.clock} />
      <Transcript
        room={room}
        session={session}
        below={checking ? 'check' : (spoken?.listens ?? 'no')}
      />
      <RoomNotices room={room} session={session} />
      {room.pen === 'held' && (
        <div className={writing ? desk : undefined}>
          <OutLoud
            interview={view.interview}
            room={room}
            session={session}
            open={writing}
            tell={setSpoken}
          />
          {writing && (
            <>
              <AnswerBox
                room={room}
                session={session}
                open={run !== undefined}
                listens={spoken?.listens ?? 'no'}
                submit={submit}
              />
              <RoomTools room={room} session={session} open={run !== undefined} />
            </>
          )}
        </div>
      )}
      {state.phase === 'closed' && (
        <RoomEnd interview={view.interview} waiting={room.unsent.length > 0} />
      )}
      {paused && !checking && (
        <div className={desk}>
          <Paused session={session} busy={room.busy} />
        </div>
      )}
    </div>
  );
}

function newSession(view: RoomView): RoomSession {
  const storage = typeof window === 'undefined' ? noStorage : localStorageOr(noStorage);
  const words = new KeptWords(storage, view.interview);
  return new RoomSession(view, newId(), words, new ServerClock(), newId);
}

function localStorageOr(other: Storage): Storage {
  try {
    return window.localStorage;
  } catch {
    // Switched off by the person: the page says that words are kept on the server only.
    return other;
  }
}

const noStorage: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new DOMException('There is no storage here.', 'QuotaExceededError');
  },
};
