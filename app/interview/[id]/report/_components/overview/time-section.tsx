import { scaleLinear } from 'd3-scale';
import { BarLine } from '@/app/_components/bar-line';
import { howThinkingWasMeasured } from '@/lib/report/statements/figure-words';
import type { Report } from '@/lib/report/report';
import type { QuestionTime, SpokenTime } from '@/lib/report/time-picture';
import { clock } from './clock-words';
import { barsOf, legendOf } from './time-bars';

/** Where the time went: for each question what was planned and what was used, as bars with their figures beside them. */
export function TimeSection({ report: { time, questions } }: { report: Report }) {
  if (time.questions.every(({ usedMs }) => usedMs === null)) return null;
  const longest = Math.max(
    60_000,
    ...time.questions.flatMap(({ plannedMs, usedMs }) => [plannedMs ?? 0, usedMs ?? 0]),
  );
  const scale = scaleLinear([0, longest], [0, 100]);
  const isTimed = time.plannedMs !== null;
  return (
    <section aria-labelledby="time" className="mt-14">
      <h2 id="time" className="text-2xl">
        Where the time went
      </h2>
      <p className="mt-1 text-soft">{whole(time)}</p>
      <ol className="mt-4 space-y-3">
        {time.questions.map((each, index) => (
          <li key={each.question} className="grid grid-cols-[1.75rem_1fr] gap-x-2">
            <a
              href={`#${each.question}`}
              className="text-sm text-soft tabular-nums hover:underline"
              aria-label={`Question ${index + 1}: ${questions[index]?.prompt ?? ''}`}
            >
              {index + 1}
            </a>
            <div className="min-w-0">
              <BarLine
                bars={barsOf(each).map(({ from, to, look }) => ({
                  from: scale(from),
                  to: scale(to),
                  look,
                }))}
                meant={each.plannedMs === null ? undefined : scale(each.plannedMs)}
              />
              <p className="text-sm text-soft tabular-nums">{inWords(each)}</p>
            </div>
          </li>
        ))}
      </ol>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        {legendOf(time).map(({ look, words }) => (
          <li key={look} className="flex items-center gap-2">
            <svg aria-hidden="true" width="20" height="10">
              <rect x="0.5" y="0.5" width="19" height="9" rx="2" className={look} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">
        {isTimed && 'The upright line is the time planned; follow-ups have time of their own. '}
        {howThinkingWasMeasured(time.thinking)}
      </p>
    </section>
  );
}

function inWords({ plannedMs, usedMs, thinking, speaking, ranOut }: QuestionTime): string {
  const noAnswer = thinking.kind === 'not-measurable' && thinking.why === 'not-answered';
  const notKept = thinking.kind === 'not-measurable' && thinking.why === 'typed';
  const used =
    usedMs === null
      ? 'not measurable'
      : plannedMs === null
        ? `${clock(usedMs)} used`
        : `${clock(usedMs)} used, ${clock(plannedMs)} planned`;
  return [
    used,
    ...(noAnswer ? ['no answer'] : []),
    ...(ranOut ? ['time ran out'] : []),
    ...(thinking.kind === 'measured' ? [`thinking ${spoken(thinking)}`] : []),
    ...(notKept ? ['thinking not measured'] : []),
    ...(speaking.kind === 'measured' ? [`speaking ${spoken(speaking)}`] : []),
  ].join(' · ');
}

function spoken(time: Extract<SpokenTime, { kind: 'measured' }>): string {
  return time.turns < time.of
    ? `${clock(time.ms)} (${time.turns} of ${time.of} answers)`
    : clock(time.ms);
}

function whole({ plannedMs, usedMs, thinking, speaking }: Report['time']): string {
  return [
    ...(usedMs === null
      ? []
      : plannedMs === null
        ? [`${clock(usedMs)} used, without a limit`]
        : [`${clock(usedMs)} used of ${clock(plannedMs)} planned`]),
    ...(thinking.kind === 'measured' ? [`thinking ${spoken(thinking)}`] : []),
    ...(speaking.kind === 'measured' ? [`speaking ${spoken(speaking)}`] : []),
  ].join(' · ');
}
