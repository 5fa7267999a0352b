import { BarLine } from '@/app/_components/bar-line';
import type { ValueLines } from '@/lib/report/picture/value-lines';
import { lineLooks } from './line-looks';

/** For each question what was planned and what was used, as bars with their figures below. */
export function TimeLines({ picture: { ends, lines, legend } }: { picture: ValueLines }) {
  return (
    <>
      <ol data-paper-columns className="mt-4 space-y-3">
        {lines.map(({ name, words, question, stretches, meant }, index) => (
          <li key={name} className="grid grid-cols-[1.75rem_1fr] gap-x-2">
            <a
              href={`#${question}`}
              className="finger text-sm text-soft tabular-nums hover:underline"
              aria-label={name}
            >
              {index + 1}
            </a>
            <div className="min-w-0">
              <BarLine
                ends={ends}
                bars={stretches.map(({ from, to, look }) => ({ from, to, look: lineLooks[look] }))}
                meant={meant ?? undefined}
              />
              <p className="text-sm text-soft tabular-nums">{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        {legend.map(({ look, words }) => (
          <li key={look} className="flex items-center gap-2">
            <svg aria-hidden="true" width="20" height="10">
              <rect x="0.5" y="0.5" width="19" height="9" rx="2" className={lineLooks[look]} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
