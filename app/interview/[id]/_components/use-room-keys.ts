import { useEffect } from 'react';
import { rate } from '@/lib/browser/rating';
import type { RoomSession } from '@/lib/browser/room-session';

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
      } else if (event.altKey && /^Digit[0-5]$/u.test(event.code)) {
        const question = session.snapshot().toRate.at(-1);
        if (question === undefined) return;
        event.preventDefault();
        void rate(session, question, Number(event.code.slice('Digit'.length)));
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, submit]);
}
