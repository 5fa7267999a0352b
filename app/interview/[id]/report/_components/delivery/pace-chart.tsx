import { scaleLinear } from 'd3-scale';
import { easyPace } from '@/lib/report/statements/strengths';
import type { Report } from '@/lib/report/report';
import { PaceTable } from './pace-table';

type Panel = NonNullable<Report['delivery']>;
type Turn = Panel['turns'][number];

/** Height of the picture in px, and room for the names of its lines. */
const HEIGHT = 150;
const TOP = 8;
const BOTTOM = 20;
/** Where the lines begin, and the gap between two answers, in percent of the width. */
const LEFT = 8;
const GAP = 1.5;
/** The picture reaches at least to this pace. */
const HIGHEST = 220;

/** Pace over time: each stretch of ten seconds or more at its words a minute, answer by answer. The table says the same. */
export function PaceChart({ panel, questions }: { panel: Panel; questions: Report['questions'] }) {
  const turns = panel.turns.filter(({ segments }) =>
    segments.some((each) => each.wordsPerMinute !== null),
  );
  const total = sumOf(turns.map(lengthOf));
  if (total === 0) return null;
  const paces = turns.flatMap(({ segments }) =>
    segments.flatMap(({ wordsPerMinute }) => wordsPerMinute ?? []),
  );
  const y = scaleLinear([0, Math.max(HIGHEST, ...paces)], [HEIGHT - BOTTOM, TOP]);
  const room = 100 - LEFT - GAP * (turns.length - 1);
  const numberOf = (question: string) => questions.findIndex(({ id }) => id === question) + 1;
  return (
    <figure className="mt-4">
      <svg aria-hidden="true" width="100%" height={HEIGHT} className="block overflow-visible">
        <rect
          x={`${LEFT}%`}
          width={`${100 - LEFT}%`}
          y={y(easyPace.to)}
          height={y(easyPace.from) - y(easyPace.to)}
          className="fill-accent-wash"
        />
        {[0, easyPace.from, easyPace.to].map((pace) => (
          <g key={pace}>
            <line
              x1={`${LEFT}%`}
              x2="100%"
              y1={y(pace)}
              y2={y(pace)}
              className="stroke-line"
              strokeWidth="1"
            />
            <text x="0" y={y(pace) + 4} className="fill-soft text-xs">
              {pace}
            </text>
          </g>
        ))}
        {turns.map((turn, index) => (
          <Paces
            key={turn.turn}
            turn={turn}
            name={numberOf(turn.question)}
            x={scaleLinear([0, total], [LEFT, LEFT + room])}
            from={sumOf(turns.slice(0, index).map(lengthOf))}
            gaps={GAP * index}
            y={y}
          />
        ))}
      </svg>
      <figcaption className="text-sm text-soft">
        Words a minute over time, by question. The band from {easyPace.from} to {easyPace.to} is
        easy to follow.
      </figcaption>
      <PaceTable turns={turns} numberOf={numberOf} />
    </figure>
  );
}

/** The stretches of one answer, each as long as it lasted and as high as its pace. */
function Paces({
  turn: { segments },
  name,
  x,
  from,
  gaps,
  y,
}: {
  turn: Turn;
  name: number;
  x: (ms: number) => number;
  /** Speech before this answer in ms, and the gaps before it in percent. */
  from: number;
  gaps: number;
  y: (pace: number) => number;
}) {
  const begin = segments[0]?.startMs ?? 0;
  const at = (ms: number) => `${x(from + ms - begin) + gaps}%`;
  return (
    <g>
      <text x={at(begin)} y={HEIGHT - 4} className="fill-soft text-xs">
        {name}
      </text>
      {segments.map(({ startMs, endMs, wordsPerMinute }) =>
        wordsPerMinute === null ? null : (
          <line
            key={startMs}
            x1={at(startMs)}
            x2={at(endMs)}
            y1={y(wordsPerMinute)}
            y2={y(wordsPerMinute)}
            className="stroke-accent"
            strokeWidth="4"
          />
        ),
      )}
    </g>
  );
}

function lengthOf({ segments }: Turn): number {
  return (segments.at(-1)?.endMs ?? 0) - (segments[0]?.startMs ?? 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
