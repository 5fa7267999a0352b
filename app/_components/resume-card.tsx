import Link from 'next/link';
import type { InterviewMode } from '@/lib/interview/plan';
import { buttonClass } from './button';
import { Moment } from './moment';
import { modeNames } from './past-interviews';

/** The interview that is under way, and the way back into it. */
export function ResumeCard({
  interview: { id, title, mode, startedAt, asked, planned },
}: {
  interview: {
    readonly id: string;
    readonly title: string;
    readonly mode: InterviewMode;
    readonly startedAt: number;
    readonly asked: number;
    readonly planned: number;
  };
}) {
  return (
    <section
      aria-labelledby="unfinished"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-card border border-accent bg-accent-wash px-5 py-4"
    >
      <div>
        <h2 id="unfinished" className="text-lg">
          {title}
        </h2>
        <p className="text-sm text-soft">
          Unfinished · {modeNames[mode]} · question {asked} of {planned} · started{' '}
          <Moment at={startedAt} />
        </p>
      </div>
      <Link href={`/interview/${id}`} className={buttonClass('primary')}>
        Resume interview
      </Link>
    </section>
  );
}
