'use client';
import { useEffect, useState } from 'react';
import { isUnderWay, type Room } from '@/lib/browser/room';

/** From this long a silence on, it is said what happens next. */
const LONG_MS = 4_000;

/**
 * The interviewer's words as they come. Outside of the log and hidden from screen readers: there they are
 * announced once, when they are said to their end.
 */
export function Speaking({ room }: { room: Room }) {
  const next = room.state.transcript.find((entry) => isUnderWay(room, entry));
  if (!next || room.pen !== 'held') return null;
  const words = room.speaking[next.id] ?? '';
  return (
    <div aria-hidden="true" className="mt-5 max-w-prose" data-speaking={next.id}>
      <p className="text-sm font-medium text-soft">Interviewer</p>
      <p className="mt-0.5 min-h-6 break-words whitespace-pre-wrap">
        {words === '' ? <Waiting key={next.id} /> : words}
      </p>
    </div>
  );
}

function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span className="text-soft">
      {long
        ? 'The model takes its time. If it stays silent, the built-in wording comes instead; you can write already.'
        : '…'}
    </span>
  );
}
