import type { DimensionRow } from '@/lib/report/picture/dimension-rows';

/** Four looks at an answer, each with its figure. */
export function DimensionFigures({ rows }: { rows: readonly DimensionRow[] }) {
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {rows.map(({ name, value, words, how }) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="text-sm tabular-nums">
              {value === null ? (
                words
              ) : (
                <>
                  <span className="text-base">{words}</span>
                  <svg aria-hidden="true" width="100%" height="4" className="block">
                    <rect width="100%" height="4" rx="2" className="fill-line" />
                    <rect width={`${value}%`} height="4" rx="2" className="fill-line-strong" />
                  </svg>
                  <span className="text-soft">{how}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {rows.map(
        ({ name, value, cost }) =>
          cost !== null && (
            <p key={name} className="mt-3 text-sm text-soft">
              {name} {value}: {cost}
            </p>
          ),
      )}
    </>
  );
}
