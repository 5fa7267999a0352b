import { scorePlaces } from '@/lib/report/score-line';

const box = { width: 320, height: 72, margin: 7 };
/** Room for the scale beside the picture. */
const SCALE = 28;

/** Past scores as dots on a line, with the same numbers in words. Oldest first. */
export function ScoreHistory({ scores }: { scores: readonly number[] }) {
  const places = scorePlaces(scores, box);
  const last = places.at(-1);
  return (
    <figure className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <svg
        aria-hidden="true"
        viewBox={`${-SCALE} 0 ${box.width + SCALE} ${box.height}`}
        width={box.width + SCALE}
        height={box.height}
        className="h-auto max-w-full"
      >
        {[0, 50, 100].map((score) => {
          const y = scorePlaces([score], box)[0]?.y;
          return (
            <g key={score}>
              <line
                x1="0"
                x2={box.width}
                y1={y}
                y2={y}
                className="stroke-line"
                strokeDasharray={score === 50 ? '2 4' : undefined}
              />
              <text
                x="-6"
                y={y}
                textAnchor="end"
                dominantBaseline="central"
                className="fill-soft text-[11px] tabular-nums"
              >
                {score}
              </text>
            </g>
          );
        })}
        <polyline
          points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
          className="fill-none stroke-accent"
          strokeWidth="1.5"
        />
        {places.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3.5" className="fill-paper stroke-accent" />
        ))}
        {last && <circle cx={last.x} cy={last.y} r="5" className="fill-accent" />}
      </svg>
      <figcaption className="text-sm text-balance text-soft tabular-nums">
        Scores of 100, oldest to newest: {scores.slice(0, -1).join(', ')},{' '}
        <strong className="text-ink">{scores.at(-1)}</strong>
      </figcaption>
    </figure>
  );
}
