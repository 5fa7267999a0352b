import { dimensionNames, type Dimension, type DimensionName } from '@/lib/report/dimensions';
import type { ReportedQuestion } from '@/lib/report/reported-question';

const titles: Record<DimensionName, string> = {
  coverage: 'Coverage',
  correctness: 'Correctness',
  depth: 'Depth',
  structure: 'Structure',
};

/** How each is computed, in the words of a reader. */
const how: Record<DimensionName, string> = {
  coverage: 'Of the key points, those you made; a point partly made counts half.',
  correctness:
    'Points made against false claims: points ÷ (points + false claims). A claim you corrected yourself counts half.',
  depth:
    'Of the points that go further than the essential ones, those you made. Something beyond the reference counts as one more.',
  structure:
    'How early you came to a key point, and the share of your words in sentences of up to 25 words (left out where there are no full stops).',
};

const whyNot: Record<Extract<Dimension, { kind: 'not-measurable' }>['why'], string> = {
  'not-answered': 'not measurable: no answer',
  'not-graded': 'not graded yet',
  'nothing-claimed': 'not measurable: no point was made',
  'all-essential': 'not measurable: every point is essential',
};

/** Four looks at an answer, each with its figure and how it is computed. */
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
              <dt className="text-sm text-soft">{titles[name]}</dt>
              <dd className="text-sm tabular-nums">
                {dimension.kind === 'measured' ? (
                  <>
                    <span className="text-base">{dimension.value}</span>
                    <svg aria-hidden="true" width="100%" height="4" className="block">
                      <rect width="100%" height="4" rx="2" className="fill-sunken" />
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
      <details className="mt-2 text-sm text-soft print:hidden">
        <summary className="cursor-pointer">How these are computed</summary>
        <ul className="mt-1 list-disc space-y-0.5 pl-5">
          {dimensionNames.map((name) => (
            <li key={name}>
              <span className="font-medium">{titles[name]}</span>: {how[name]}
            </li>
          ))}
        </ul>
        <p className="mt-1">None of them grows with the length of an answer.</p>
      </details>
    </div>
  );
}
