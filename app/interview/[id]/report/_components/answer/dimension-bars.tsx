import Link from 'next/link';
import { dimensionNames, dimensionTitles, type Dimension } from '@/lib/report/question/dimensions';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

const whyNot: Record<Extract<Dimension, { kind: 'not-measurable' }>['why'], string> = {
  'not-answered': 'not measurable: no answer',
  'not-graded': 'not graded yet',
  'nothing-claimed': 'not measurable: no point was made',
  'all-essential': 'not measurable: every point is essential',
  'too-short': 'not measurable: too few sentences make a point',
};

/** Four looks at an answer, each with its figure. */
export function DimensionBars({ question }: { question: ReportedQuestion }) {
  const { dimensions, result } = question;
  if (result.kind !== 'scored') return null;
  return (
    <div className="mt-4">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {dimensionNames.map((name) => {
          const dimension = dimensions[name];
          return (
            <div key={name}>
              <dt className="text-sm text-soft">{dimensionTitles[name]}</dt>
              <dd className="text-sm tabular-nums">
                {dimension.kind === 'measured' ? (
                  <>
                    <span className="text-base">{dimension.value}</span>
                    <svg aria-hidden="true" width="100%" height="4" className="block">
                      <rect width="100%" height="4" rx="2" className="fill-line" />
                      <rect
                        width={`${dimension.value}%`}
                        height="4"
                        rx="2"
                        className="fill-line-strong"
                      />
                    </svg>
                  </>
                ) : (
                  whyNot[dimension.why]
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-3 text-sm text-soft print:hidden">
        <Link href="/how-grading-works#dimensions" className="underline-offset-2 hover:underline">
          How these four are computed
        </Link>
      </p>
    </div>
  );
}
