import { BarLine } from '@/app/_components/bar-line';
import { ringWords, type ValueLines } from '@/lib/report/picture/value-lines';
import { lineLooks } from './line-looks';

/** Each section on a line from 0 to 100, its name and its score above it: its questions as rings, their mean as a bar. */
export function SectionLines({ picture }: { picture: ValueLines }) {
  const { ends, ticks, lines } = picture;
  return (
    <>
      <ul data-paper-columns="3" className="mt-2 space-y-2.5">
        {lines.map((line) => (
          <li key={line.name}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
              <span>{line.name}</span>
              <span className="ml-auto tabular-nums">{line.words}</span>
            </p>
            <BarLine
              ends={ends}
              ticks={ticks.map(({ at }) => at)}
              bars={line.stretches.map(({ from, to, look }) => ({
                from,
                to,
                look: lineLooks[look],
              }))}
              rings={line.rings.map(({ at }) => at)}
            />
            <span className="sr-only empty:hidden">{ringWords(line)}</span>
          </li>
        ))}
      </ul>
      <Ticks ticks={ticks} />
      {lines.some(({ rings }) => rings.length > 0) && (
        <p className="mt-1 text-xs text-soft">A ring is one question, the bar their mean.</p>
      )}
    </>
  );
}

/** Where a band begins, under the lines; on paper, where these stand in columns, in words. */
function Ticks({ ticks }: Pick<ValueLines, 'ticks'>) {
  return (
    <>
      <p aria-hidden="true" className="relative mt-1 h-5 text-xs text-soft print:hidden">
        {ticks.map(({ at, value, name }) => (
          <span
            key={name}
            className={`absolute tabular-nums ${value === 0 ? '' : '-translate-x-1/2'}`}
            style={{ left: `${at}%` }}
          >
            {value} <span className="max-sm:hidden">{name}</span>
          </span>
        ))}
      </p>
      <p aria-hidden="true" className="mt-1 hidden text-xs text-soft print:block">
        {ticks.map(({ value, name }) => `${value} ${name}`).join(' · ')}
      </p>
    </>
  );
}
