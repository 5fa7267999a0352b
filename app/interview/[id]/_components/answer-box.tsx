'use client';
import { useEffect, useRef } from 'react';
import { Button } from '@/app/_components/button';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import { MOST_CHARS } from '@/lib/interview/command';
import type { SpokenDesk } from './voice/spoken-desk';

const savedWords: Record<Room['saved'], string> = {
  server: 'Saved',
  saving: 'Saving …',
  'too-long': 'Too long: the server keeps the beginning, this browser all of it',
  browser: 'Kept in this browser; the server is not reachable',
  nowhere: 'This browser keeps nothing; submit before you leave',
};

/** From how many characters on the limit is shown. */
const SHOW_LIMIT_FROM = MOST_CHARS * 0.8;

const emptyWords: Record<SpokenDesk['listens'], string> = {
  words: 'Your words appear here. You can correct them before you hand them in.',
  typing: 'Type what you said.',
  no: 'Write as you would speak.',
};

/** Where the answer is written. Grows with it, up to half of the screen. */
export function AnswerBox({
  room,
  session,
  open,
  listens,
  submit,
}: {
  room: Room;
  session: RoomSession;
  open: boolean;
  /** Spoken answers are handed in beside the microphone: one button is enough. */
  listens: SpokenDesk['listens'];
  submit: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  // Words typed before the page came to life stand in the box only.
  useEffect(() => {
    const typed = box.current?.value ?? '';
    if (typed !== '' && typed !== session.snapshot().draft) session.write(typed);
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [session]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        box.current?.focus();
      }}
    >
      <label htmlFor="answer" className="sr-only">
        Your answer
      </label>
      <textarea
        id="answer"
        ref={box}
        rows={3}
        value={room.draft}
        disabled={!open}
        onChange={(event) => session.write(event.target.value)}
        aria-describedby="answer-state"
        placeholder={open ? emptyWords[listens] : 'The next question is on its way.'}
        className="block field-sizing-content max-h-[40dvh] min-h-24 w-full resize-none overflow-y-auto rounded-lg border border-line-strong bg-surface px-4 py-3 placeholder:text-soft disabled:opacity-60 short:max-h-[26dvh] short:min-h-16"
      />
      <div className="mt-2 flex items-center justify-between gap-4">
        <SavedState saved={room.saved} length={room.draft.length} />
        {listens === 'no' && (
          <Button type="submit" look="primary" className="shrink-0" disabled={!open || room.busy}>
            Submit answer
          </Button>
        )}
      </div>
    </form>
  );
}

/** How far the words are safe, and their limit where it is near. */
function SavedState({ saved, length }: { saved: Room['saved']; length: number }) {
  return (
    <p
      id="answer-state"
      className={`text-sm ${saved === 'server' || saved === 'saving' ? 'text-soft' : 'text-warn'}`}
    >
      {length > 0 ? savedWords[saved] : ''}
      {length > SHOW_LIMIT_FROM && (
        <span className={length > MOST_CHARS ? 'text-bad' : ''}>
          {' '}
          · {length.toLocaleString('en')} of {MOST_CHARS.toLocaleString('en')} characters
        </span>
      )}
    </p>
  );
}
