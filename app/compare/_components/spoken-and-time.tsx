import type { Comparison, Spoken } from '@/lib/report/compare';
import {
  figureWords,
  perMinute,
  timeWords,
  wholeNumber,
  wordsPerMinute,
} from '@/lib/report/statements/figure-words';

/** Time and delivery of the two interviews as a table. */
export function SpokenAndTime({ comparison }: { comparison: Comparison }) {
  const rows = rowsOf(comparison);
  return (
    <table className="mt-3 w-full border-collapse text-left text-sm tabular-nums">
      <thead>
        <tr>
          <th scope="col" className="border-b border-line-strong py-2 pr-4 font-medium">
            What
          </th>
          {['Before', 'After'].map((cell) => (
            <th
              key={cell}
              scope="col"
              className="border-b border-line-strong py-2 pr-4 font-medium"
            >
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, one, other]) => (
          <tr key={name}>
            <th scope="row" className="border-b border-line py-2 pr-4 font-normal">
              {name}
            </th>
            <td className="border-b border-line py-2 pr-4">{one}</td>
            <td className="border-b border-line py-2 pr-4">{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Name, before, after. */
function rowsOf({ time, spoken }: Comparison): string[][] {
  const typed = 'typed';
  const figures = (side: Spoken | null) =>
    side === null
      ? [typed, typed, typed]
      : [
          figureWords(side.pace, wordsPerMinute),
          figureWords(side.pauses, wholeNumber),
          figureWords(side.fillersPerMinute, perMinute),
        ];
  const [before, after] = [figures(spoken.before), figures(spoken.after)];
  return [
    [
      'Time planned',
      timeWords(time.before.plannedMs, 'no limit'),
      timeWords(time.after.plannedMs, 'no limit'),
    ],
    [
      'Time used',
      timeWords(time.before.usedMs, 'not measurable'),
      timeWords(time.after.usedMs, 'not measurable'),
    ],
    ...(spoken.before === null && spoken.after === null
      ? []
      : ['Pace', 'Pauses', 'Fillers'].map((name, index) => [
          name,
          before[index] ?? '',
          after[index] ?? '',
        ])),
  ];
}
