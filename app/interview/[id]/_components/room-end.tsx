import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';

/** The room after the interview: the way to the report. */
export function RoomEnd({ interview, waiting }: { interview: string; waiting: boolean }) {
  return (
    <div className="pt-4 pb-16">
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
