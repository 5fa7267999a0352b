import type { PointReport, QuestionReport } from '@/lib/report/question-report';

const groups: readonly {
  label: PointReport['label'];
  title: string;
  mark: string;
  look: string;
}[] = [
  { label: 'met', title: 'Points made', mark: '✓', look: 'text-good' },
  { label: 'partial', title: 'Partly made', mark: '◐', look: 'text-warn' },
  { label: 'missed', title: 'Missed', mark: '○', look: 'text-soft' },
];

const drawnOut: Record<NonNullable<PointReport['drawnOutBy']>, string> = {
  question: '',
  challenge: ' · after a challenge',
  probe: ' · after a follow-up',
  hint: ' · after a hint, so half',
};

/** The points of the reference: made, partly made, missed; each with why it matters. */
export function PointList({
  points,
  numbers,
  said,
}: {
  points: readonly PointReport[];
  numbers: ReadonlyMap<string, number>;
  /** What the language model said beside its labels. */
  said: QuestionReport['model']['said'];
}) {
  const whys = new Map(said?.notes.map(({ of, why }) => [of, why]));
  return (
    <div className="mt-6 space-y-6">
      {groups.map(({ label, title, mark, look }) => {
        const own = points.filter((point) => point.label === label);
        if (own.length === 0) return null;
        return (
          <div key={label}>
            <h3>
              {title} <span className="font-normal text-soft">{own.length}</span>
            </h3>
            <ul className="mt-2 space-y-3">
              {own.map((point) => (
                <li
                  key={point.id}
                  id={point.id}
                  className="grid grid-cols-[1.5rem_1fr] target:bg-accent-wash"
                >
                  <span aria-hidden="true" className={`font-semibold ${look}`}>
                    {mark}
                  </span>
                  <div>
                    <p>
                      <span className="text-soft tabular-nums">{numbers.get(point.id)}. </span>
                      {point.statement}
                      {point.drawnOutBy && (
                        <span className="text-sm text-soft">{drawnOut[point.drawnOutBy]}</span>
                      )}
                      {said?.differs.includes(point.id) ? (
                        <span className="text-sm text-warn"> · graders differ</span>
                      ) : (
                        point.unsure && <span className="text-sm text-warn"> · not sure</span>
                      )}
                    </p>
                    {whys.has(point.id) && <p className="text-sm">{whys.get(point.id)}</p>}
                    {label !== 'met' && (
                      <p className="text-sm text-soft">
                        {point.essential && 'Essential. '}
                        {point.why}
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
