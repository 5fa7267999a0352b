import { BarLine } from '@/app/_components/bar-line';

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
      <span className="block px-1.5 sm:max-w-60">
        <BarLine
          // Two on one spot would be a smudge: what did not change is one dot.
          rings={before === null || before === after ? [] : [before]}
          dots={after === null ? [] : [after]}
          way={before === null || after === null ? undefined : [before, after]}
        />
      </span>
      <span className="tabular-nums sm:text-right">{words(before, after, none)}</span>
    </li>
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
