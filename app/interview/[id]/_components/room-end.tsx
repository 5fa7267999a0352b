import { useEffect, useRef } from 'react';
import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';

/** The room after the interview: the way to the report. */
export function RoomEnd({ interview, waiting }: { interview: string; waiting: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus is gone with the answer box. Not the link: a key meant for the box would open it.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="pt-4 pb-16 outline-none">
      <Notice look="good" title="The interview is over" role="status">
        {waiting && <p>Your last answer is still being sent. Keep this page open for a moment.</p>}
        <p className="pt-2">
          <Link href={`/interview/${interview}/report`} className={buttonClass('primary')}>
            Open the report
          </Link>
        </p>
      </Notice>
    </div>
  );
}
