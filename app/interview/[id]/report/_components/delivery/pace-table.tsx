import type { Report } from '@/lib/report/report';
import { clock } from '@/lib/report/statements/figure-words';

/** Pace and fillers over time as a table: what the picture shows, in figures. */
export function PaceTable({
  turns,
  numberOf,
}: {
  turns: NonNullable<Report['delivery']>['turns'];
  numberOf: (question: string) => number;
}) {
  return (
    <details className="mt-2 text-sm">
      <summary className="text-soft">Pace and fillers over time, in figures</summary>
      <table className="mt-2 w-full max-w-xl tabular-nums">
        <caption className="sr-only">Pace and fillers over time</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Words a minute</th>
            <th scope="col">Fillers</th>
          </tr>
        </thead>
        <tbody>
          {turns.flatMap(({ turn, question, segments }) =>
            segments.map(({ startMs, endMs, wordsPerMinute, fillers }) => (
              <tr key={`${turn} ${startMs}`}>
                <td>{numberOf(question)}</td>
                <td>{clock(startMs)}</td>
                <td>{clock(endMs)}</td>
                <td>{wordsPerMinute ?? 'too short to tell'}</td>
                <td>{fillers.map(({ phrase, count }) => `${phrase} ${count}`).join(', ')}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
