/** A value of 0 to 100 in two interviews: a ring for the earlier, a dot for the later, and the same in words. */
export function ChangeRow({
  name,
  before,
  after,
  none = 'none',
  caution = null,
}: {
  name: string;
  before: number | null;
  after: number | null;
  /** What is said of an interview that has no value. */
  none?: string;
  /** How far the two may be held against each other; null when they may. */
  caution?: string | null;
}) {
  return (
    <li className="grid gap-x-6 gap-y-1 py-2 text-sm sm:grid-cols-[1fr_12rem_9rem] sm:items-center">
      <span className="min-w-0 break-words">
        {name}
        {caution !== null && <span className="block text-warn">{caution}</span>}
      </span>
      <Track before={before} after={after} />
      <span className="tabular-nums sm:text-right">{words(before, after, none)}</span>
    </li>
  );
}

const placeOf = (value: number) => 6 + value * 1.88;

function Track({ before, after }: { before: number | null; after: number | null }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 200 12" className="block h-auto w-full max-w-60">
      <line x1="6" x2="194" y1="6" y2="6" className="stroke-line" />
      {before !== null && after !== null && (
        <line
          x1={placeOf(before)}
          x2={placeOf(after)}
          y1="6"
          y2="6"
          strokeWidth="2"
          className="stroke-accent"
          strokeDasharray={after < before ? '3 3' : undefined}
        />
      )}
      {before !== null && (
        <circle
          cx={placeOf(before)}
          cy="6"
          r="4.5"
          strokeWidth="1.5"
          className="fill-paper stroke-accent"
        />
      )}
      {after !== null && <circle cx={placeOf(after)} cy="6" r="5" className="fill-accent" />}
    </svg>
  );
}

function words(before: number | null, after: number | null, none: string) {
  const change = before === null || after === null ? null : after - before;
  return (
    <>
      <span className="sr-only">before </span>
      {before ?? none} <span aria-hidden="true">→</span>
      <span className="sr-only">, after </span> {after ?? none}
      {change !== null && (
        <span className="text-soft">
          {' '}
          ({change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0'})
        </span>
      )}
    </>
  );
}
