import Link from 'next/link';
import type { Band } from '@/lib/grading/score';
import type { InterviewMode } from '@/lib/interview/plan';
import { Moment } from './moment';

/** An interview as this list shows it. */
export interface ListedInterview {
  readonly id: string;
  readonly title: string;
  readonly mode: InterviewMode;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly planned: number;
  readonly answered: number;
  readonly answeredQuestions: readonly string[];
  readonly score: number | null;
  readonly band: Band | null;
  /** Its grades are not shown before the person had a chance to rate their own answers. */
  readonly rateFirst: boolean;
}

export const modeNames: Record<InterviewMode, string> = { practice: 'Practice', exam: 'Exam' };

/** Interviews that are over, each the way to its report; `news`: what readers of its report left there, by interview. */
export function PastInterviews({
  interviews,
  news,
}: {
  interviews: readonly ListedInterview[];
  news: ReadonlyMap<string, string>;
}) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {interviews.map(
        ({ id, title, mode, startedAt, planned, answered, score, band, rateFirst }) => (
          <li key={id}>
            <Link
              href={rateFirst ? `/interview/${id}` : `/interview/${id}/report`}
              className="-mx-3 block justify-between gap-x-6 rounded-lg px-3 py-3.5 hover:bg-sunken sm:flex"
            >
              <span className="block min-w-0">
                <span className="block font-semibold">{title}</span>
                <span className="block text-sm text-soft">
                  <Moment at={startedAt} /> · {modeNames[mode]}
                </span>
                {news.has(id) && (
                  <span className="block text-sm font-medium break-words text-accent">
                    {news.get(id)}
                  </span>
                )}
              </span>
              <span className="mt-1 flex shrink-0 items-baseline gap-3 tabular-nums sm:mt-0 sm:block sm:text-right">
                <span className="block">
                  {score === null ? (
                    <span className="text-soft">
                      {rateFirst ? 'Rate yourself first' : 'No score'}
                    </span>
                  ) : (
                    <>
                      <strong className="text-lg">{score}</strong>
                      <span className="text-soft"> of 100</span> · {band}
                    </>
                  )}
                </span>
                <span className="block text-sm text-soft">
                  {answered} of {planned} answered
                </span>
              </span>
            </Link>
          </li>
        ),
      )}
    </ol>
  );
}
