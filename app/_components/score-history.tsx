import { scorePlaces } from '@/lib/report/score-line';

const box = { width: 320, height: 72, margin: 7 };

/** Past scores as dots on a line, with the same numbers in words. Oldest first. */
export function ScoreHistory({ scores }: { scores: readonly number[] }) {
  const places = scorePlaces(scores, box);
  const last = places.at(-1);
  return (
    <figure className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${box.width} ${box.height}`}
        width={box.width}
        height={box.height}
        className="h-auto max-w-full"
      >
        {[0, 50, 100].map((score) => {
          const y = scorePlaces([score], box)[0]?.y;
          return (
            <line
              key={score}
              x1="0"
              x2={box.width}
              y1={y}
              y2={y}
              className="stroke-line"
              strokeDasharray={score === 50 ? '2 4' : undefined}
            />
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
      <figcaption className="text-sm text-soft tabular-nums">
        Scores of 100, oldest to newest: {scores.slice(0, -1).join(', ')},{' '}
        <strong className="text-ink">{scores.at(-1)}</strong>
      </figcaption>
    </figure>
  );
}
