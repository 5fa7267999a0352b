export interface BarStretch {
  /** Percent of the line. */
  readonly from: number;
  readonly to: number;
  /** How it is filled. */
  readonly look: string;
}

/**
 * The one drawing of values on a line: bars, ticks, a mark across the line for what was meant, and rings and
 * dots for single values, with what leads from one to the other. All places are in percent of the line. It is
 * read by nobody's ears: the figures stand beside it in words.
 */
export function BarLine({
  bars = [],
  ticks = [],
  rings = [],
  dots = [],
  way,
  meant,
  ends = [0, 100],
}: {
  bars?: readonly BarStretch[];
  ticks?: readonly number[];
  rings?: readonly number[];
  dots?: readonly number[];
  /** From a ring to a dot; dashed where it leads back. */
  way?: readonly [from: number, to: number] | undefined;
  meant?: number | undefined;
  ends?: readonly [number, number];
}) {
  return (
    <svg aria-hidden="true" width="100%" height="14" className="block overflow-visible">
      <Across of={ends} look="stroke-line" />
      {ticks.map((tick) => (
        <Upright key={tick} at={tick} from={3} to={11} look="stroke-line-strong" />
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
      {way && <Across of={way} look="stroke-accent" dashed={way[1] < way[0]} />}
      {meant !== undefined && <Upright at={meant} from={0} to={14} look="stroke-ink" thick />}
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
      {dots.map((dot, index) => (
        <circle key={index} cx={percent(dot)} cy="7" r="5" className="fill-accent" />
      ))}
    </svg>
  );
}

function Across({
  of: [from, to],
  look,
  dashed = false,
}: {
  of: readonly [number, number];
  look: string;
  dashed?: boolean;
}) {
  return (
    <line
      x1={percent(from)}
      x2={percent(to)}
      y1="7"
      y2="7"
      className={look}
      strokeWidth="2"
      strokeDasharray={dashed ? '3 3' : undefined}
    />
  );
}

function Upright({
  at,
  from,
  to,
  look,
  thick = false,
}: {
  at: number;
  from: number;
  to: number;
  look: string;
  thick?: boolean;
}) {
  const x = percent(at);
  return <line x1={x} x2={x} y1={from} y2={to} className={look} strokeWidth={thick ? '2' : '1'} />;
}

const percent = (place: number) => `${place}%`;
