import { useEffect } from 'react';
import type { RoomSession } from '@/lib/browser/room-session';
import { MOST_RATING } from '@/lib/report/self-rating';

/** The digits of the row, each with the rating it gives. */
const ratingKeys: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST_RATING + 1 }, (_, rating) => [`Digit${rating}`, rating]),
);

/** Keyboard: Ctrl or Command with Enter submits from anywhere in the room; Alt+R repeats; Alt+A goes to the answer; Alt+0 to 5 rates it. */
export function useRoomKeys(session: RoomSession, submit: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        submit();
      } else if (event.altKey && event.code === 'KeyR') {
        event.preventDefault();
        void session.request('repeat');
      } else if (event.altKey && event.code === 'KeyA') {
        event.preventDefault();
        document.querySelector<HTMLTextAreaElement>('#answer')?.focus();
      } else if (event.altKey && ratingKeys.has(event.code)) {
        const question = session.snapshot().toRate.at(-1);
        if (question === undefined) return;
        event.preventDefault();
        void session.rate(question, ratingKeys.get(event.code) ?? null);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, submit]);
}
