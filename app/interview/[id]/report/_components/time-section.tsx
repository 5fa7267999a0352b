import { scaleLinear } from 'd3-scale';
import { howThinkingWasMeasured } from '@/lib/report/figure-words';
import type { Report } from '@/lib/report/report';
import type { QuestionTime, SpokenTime } from '@/lib/report/time-picture';
import { clock } from './clock-words';

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
              <Bar time={each} at={(ms) => `${scale(ms)}%`} />
              <p className="text-sm text-soft tabular-nums">{inWords(each)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm text-soft">
        {isTimed && 'The upright line is the time planned; follow-ups have time of their own. '}
        {time.thinking.kind === 'measured' &&
          `The light part of a bar is thinking${time.speaking.kind === 'measured' ? ', the dark part speaking, from the first word to the last' : ''}. `}
        {howThinkingWasMeasured(time.thinking)}
      </p>
    </section>
  );
}

function Bar({ time, at }: { time: QuestionTime; at: (ms: number) => string }) {
  const { plannedMs, usedMs, thinking, speaking } = time;
  const thought = thinking.kind === 'measured' ? thinking.ms : 0;
  const spoke = speaking.kind === 'measured' ? speaking.ms : 0;
  const used = Math.max(usedMs ?? 0, 0);
  return (
    <svg aria-hidden="true" width="100%" height="18" className="block overflow-visible">
      <line x1="0" x2="100%" y1="16" y2="16" className="stroke-line" strokeWidth="1" />
      {used > 0 && (
        <rect
          x="0"
          y="3"
          width={at(used)}
          height="10"
          className={
            spoke > 0 || thinking.kind === 'measured'
              ? 'fill-sunken stroke-line-strong'
              : 'fill-accent'
          }
          strokeWidth="1"
        />
      )}
      {thought > 0 && (
        <rect
          x="0"
          y="3"
          width={at(Math.min(thought, used))}
          height="10"
          className="fill-accent/35"
        />
      )}
      {spoke > 0 && (
        <rect
          x={at(Math.min(thought, used))}
          y="3"
          width={at(Math.max(0, Math.min(spoke, used - thought)))}
          height="10"
          className="fill-accent"
        />
      )}
      {plannedMs !== null && (
        <line
          x1={at(plannedMs)}
          x2={at(plannedMs)}
          y1="0"
          y2="17"
          className="stroke-ink"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

function inWords({ plannedMs, usedMs, thinking, speaking, ranOut }: QuestionTime): string {
  const notKept = thinking.kind === 'not-measurable' && thinking.why === 'typed';
  const used =
    usedMs === null
      ? 'not measurable'
      : plannedMs === null
        ? `${clock(usedMs)} used`
        : `${clock(usedMs)} used, ${clock(plannedMs)} planned`;
  return [
    used,
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
        ? [`${clock(usedMs)} in all, without a limit`]
        : [`${clock(usedMs)} of ${clock(plannedMs)} in all`]),
    ...(thinking.kind === 'measured' ? [`thinking ${spoken(thinking)}`] : []),
    ...(speaking.kind === 'measured' ? [`speaking ${spoken(speaking)}`] : []),
  ].join(' · ');
}
