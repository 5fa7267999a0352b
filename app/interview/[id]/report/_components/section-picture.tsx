import { scaleLinear } from 'd3-scale';
import { bands } from '@/lib/grading/score';
import type { Report } from '@/lib/report/report';
import { ShortScores } from './two-scores';

/** From a score to its place on the line; room is left for the dots at both ends. */
const place = scaleLinear([0, 100], [1.5, 98.5]);
const percent = (score: number) => `${place(score)}%`;

/** Each section on a line from 0 to 100: its questions as rings, their mean as a bar. */
export function SectionPicture({ report }: { report: Report }) {
  const { sections, questions } = report;
  if (sections.length === 0) return null;
  return (
    <div>
      <h2 className="text-sm font-medium text-soft">By section</h2>
      <ul className="mt-2 space-y-2.5">
        {sections.map((section) => {
          const scores = questions.flatMap(({ section: own, result }) =>
            own === section.id && result.kind === 'scored' ? [result.score] : [],
          );
          return (
            <li key={section.id}>
              <p className="flex items-baseline justify-between gap-4 text-sm">
                <span>{section.title}</span>
                <span className="shrink-0 tabular-nums">
                  <ShortScores score={section.score} withMarks={section.withMarks} />
                </span>
              </p>
              <Line score={section.score} marks={section.withMarks?.score ?? null} of={scores} />
              {scores.length > 1 && (
                <span className="sr-only">Its questions: {scores.join(', ')}.</span>
              )}
            </li>
          );
        })}
      </ul>
      <Ticks />
    </div>
  );
}

function Line({
  score,
  marks,
  of,
}: {
  score: number | null;
  marks: number | null;
  of: readonly number[];
}) {
  return (
    <svg aria-hidden="true" width="100%" height="14" className="mt-0.5 block overflow-visible">
      <line x1="1.5%" x2="98.5%" y1="7" y2="7" className="stroke-line" strokeWidth="2" />
      {bands.map(({ from }) => (
        <line
          key={from}
          x1={percent(from)}
          x2={percent(from)}
          y1="3"
          y2="11"
          className="stroke-line"
          strokeWidth="1"
        />
      ))}
      {marks !== null && (
        <line
          x1="1.5%"
          x2={percent(marks)}
          y1="7"
          y2="7"
          className="stroke-accent/35"
          strokeWidth="6"
        />
      )}
      {score !== null && (
        <line
          x1="1.5%"
          x2={percent(score)}
          y1="7"
          y2="7"
          className="stroke-accent"
          strokeWidth="6"
          strokeLinecap="round"
        />
      )}
      {of.length > 1 &&
        of.map((each, index) => (
          // Two questions may have the same score.
          <circle
            key={index}
            cx={percent(each)}
            cy="7"
            r="4.5"
            className="fill-surface stroke-ink"
            strokeWidth="1.5"
          />
        ))}
    </svg>
  );
}

/** Where a band begins, under the lines. */
function Ticks() {
  return (
    <p aria-hidden="true" className="relative mt-1 h-5 text-xs text-soft">
      {bands.map(({ from, name }) => (
        <span
          key={name}
          className={`absolute tabular-nums ${from === 0 ? '' : '-translate-x-1/2'}`}
          style={{ left: percent(from) }}
        >
          {from} <span className="max-sm:hidden">{name}</span>
        </span>
      ))}
    </p>
  );
}
