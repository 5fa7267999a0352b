export interface BarStretch {
  /** Percent of the line. */
  readonly from: number;
  readonly to: number;
  /** How it is filled. */
  readonly look: string;
}

/** Bars on a line with ticks, and rings for what they are made of. The figures stand beside it in words. */
export function BarLine({
  bars,
  ticks,
  rings = [],
  ends = [0, 100],
}: {
  bars: readonly BarStretch[];
  /** In percent of the line, as all places here. */
  ticks: readonly number[];
  rings?: readonly number[];
  ends?: readonly [number, number];
}) {
  const [from, to] = ends;
  return (
    <svg aria-hidden="true" width="100%" height="14" className="block overflow-visible">
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1="7"
        y2="7"
        className="stroke-line"
        strokeWidth="2"
      />
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(tick)}
          x2={percent(tick)}
          y1="3"
          y2="11"
          className="stroke-line-strong"
          strokeWidth="1"
        />
      ))}
      {bars.map((bar) => (
        <rect
          key={`${bar.from} ${bar.look}`}
          x={percent(bar.from)}
          width={percent(Math.max(0, bar.to - bar.from))}
          y="4"
          height="6"
          rx="2"
          className={bar.look}
          strokeWidth="1.5"
        />
      ))}
      {rings.map((ring, index) => (
        // Two may stand at the same place.
        <circle
          key={index}
          cx={percent(ring)}
          cy="7"
          r="4.5"
          className="fill-surface stroke-ink"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}

const percent = (place: number) => `${place}%`;
