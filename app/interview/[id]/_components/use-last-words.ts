import { useEffect, useRef, type RefObject } from 'react';
import type { Room } from '@/lib/browser/room';

/** The end of what was said, brought into view when something is added there or something else stands below it. */
export function useLastWords(room: Room, below: string): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const seen = useRef('');
  const stands = [
    room.state.transcript.length,
    room.unsent.length,
    room.heard.length,
    room.feedback.length,
    room.toRate.length,
    Object.keys(room.speaking).length,
    // Notices stand below all that was said.
    room.connected,
    room.refusal !== null,
    below,
  ].join(' ');
  useEffect(() => {
    if (seen.current !== stands) end.current?.scrollIntoView({ block: 'end' });
    seen.current = stands;
  }, [stands]);
  return end;
}
