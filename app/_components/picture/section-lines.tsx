import { scaleLinear } from 'd3-scale';
import { BarLine } from '@/app/_components/bar-line';
import { bands } from '@/lib/grading/score';
import type { Report } from '@/lib/report/report';
import { ShortScores } from '@/app/interview/[id]/report/_components/answer/two-scores';

/** From a score to its place on the line; room is left for the dots at both ends. */
const place = scaleLinear([0, 100], [1.5, 98.5]);
const percent = (score: number) => `${place(score)}%`;
const barTo = (score: number | null, look: string) =>
  score === null ? [] : [{ from: place(0), to: place(score), look }];

/** Each section on a line from 0 to 100: its questions as rings, their mean as a bar. */
export function SectionPicture({ report }: { report: Report }) {
  const { sections, questions } = report;
  if (sections.length === 0) return null;
  const scoresOf = (section: string) =>
    questions.flatMap(({ section: own, result }) =>
      own === section && result.kind === 'scored' ? [result.score] : [],
    );
  const hasRings = sections.some(({ id }) => scoresOf(id).length > 1);
  return (
    <div>
      <h2 className="text-sm font-medium text-soft">By section</h2>
      <ul className="mt-2 space-y-2.5">
        {sections.map((section) => {
          const scores = scoresOf(section.id);
          return (
            <li key={section.id}>
              <p className="flex items-baseline justify-between gap-4 text-sm">
                <span>{section.title}</span>
                <span className="shrink-0 tabular-nums">
                  <ShortScores score={section.score} withMarks={section.withMarks} />
                </span>
              </p>
              <BarLine
                ends={[place(0), place(100)]}
                ticks={bands.map(({ from }) => place(from))}
                bars={[
                  ...barTo(section.withMarks?.score ?? null, 'fill-accent/35'),
                  ...barTo(section.score, 'fill-accent'),
                ]}
                rings={scores.length > 1 ? scores.map((score) => place(score)) : []}
              />
              {scores.length > 1 && (
                <span className="sr-only">Its questions: {scores.join(', ')}.</span>
              )}
            </li>
          );
        })}
      </ul>
      <Ticks />
      {hasRings && (
        <p className="mt-1 text-xs text-soft">A ring is one question, the bar their mean.</p>
      )}
    </div>
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
