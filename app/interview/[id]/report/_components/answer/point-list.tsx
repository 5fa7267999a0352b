import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import type { Sign } from '@/lib/report/picture/signs';
import type { ReactNode } from 'react';
import { pointDoubt } from '@/lib/report/question/doubt-sentence';
import { drawnOutWords } from '@/lib/report/question/drawn-out';
import { essentialMade } from '@/lib/report/question/points-made';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { notTakenOver } from '@/app/interview/[id]/report/_components/overview/finding-sentence';
import { percent } from '@/lib/report/percent';

const groups: readonly {
  label: PointReport['label'];
  title: string;
  mark: Sign;
  look: string;
}[] = [
  { label: 'met', title: 'Points made', mark: '✓', look: 'text-good' },
  { label: 'partial', title: 'Partly made', mark: '◐', look: 'text-warn' },
  { label: 'missed', title: 'Missed', mark: '○', look: 'text-soft' },
];

/** The points of the reference: made, partly made, missed; each with why it matters. */
export function PointList({
  points,
  numbers,
  said = null,
  below,
  withConfidence = false,
}: {
  points: readonly PointReport[];
  numbers: ReadonlyMap<string, number>;
  /** What the language model said beside its labels. */
  said?: QuestionReport['model']['said'];
  /** What a person can do about a point, by its id. */
  below?: ReadonlyMap<string, ReactNode>;
  withConfidence?: boolean;
}) {
  const whys = whysOf(said);
  return (
    <div data-paper-columns className="mt-6 space-y-6">
      {groups.map(({ label, title, mark, look }) => {
        const own = points.filter((point) => point.label === label);
        if (own.length === 0) return null;
        return (
          <div key={label}>
            <Heading title={title} of={own} numbers={numbers} />
            <ul className="mt-2 space-y-3 max-sm:space-y-1">
              {own.map((point) => {
                const number = numbers.get(point.id) ?? 0;
                return (
                  <li
                    key={point.id}
                    id={point.id}
                    className="grid grid-cols-[1.5rem_1fr] target:bg-accent-wash"
                  >
                    <span className={look}>
                      <DrawnSign of={mark} />
                    </span>
                    <div className={label === 'met' ? besideIt : 'min-w-0'}>
                      <div className="min-w-0">
                        <Point
                          point={point}
                          number={number}
                          doubt={pointDoubt(point, points)}
                          withConfidence={withConfidence}
                          differs={said?.differs.includes(point.id) ?? false}
                        />
                        {whys.has(point.id) && <p className="text-sm">{whys.get(point.id)}</p>}
                      </div>
                      {below?.get(point.id)}
                    </div>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** How many points stand under a label, and which of the ones made are essential. */
function Heading({
  title,
  of,
  numbers,
}: {
  title: string;
  of: readonly PointReport[];
  numbers: ReadonlyMap<string, number>;
}) {
  const essential = essentialMade(of, numbers);
  return (
    <h3>
      {title} <span className="font-normal text-soft">{of.length}</span>
      {essential !== null && <span className="text-sm font-normal text-soft"> · {essential}</span>}
    </h3>
  );
}

/** The model's reason stands under its own label only; elsewhere is said why its label does not count. */
function whysOf(said: QuestionReport['model']['said']): ReadonlyMap<string, string> {
  return new Map([
    ...(said?.findings ?? []).map((finding) => [finding.of, notTakenOver(finding)] as const),
    ...(said?.notes ?? []).map(({ of, why }) => [of, why] as const),
  ]);
}

/** What can be done about a point that was made is seldom wanted: it stands at the end of its line where there is room. */
const besideIt =
  'min-w-0 sm:flex sm:items-start sm:justify-between sm:gap-x-6 sm:[&>div:last-child]:-my-2 sm:[&>div:last-child]:shrink-0 print:block';

function Point({
  point,
  number,
  doubt,
  withConfidence,
  differs,
}: {
  point: PointReport;
  number: number;
  doubt: string | null;
  withConfidence: boolean;
  differs: boolean;
}) {
  const drawnOut = drawnOutWords(point);
  return (
    <>
      <p>
        <span className="text-soft tabular-nums">{number}. </span>
        {point.statement}
        {drawnOut !== null && <span className="text-sm text-soft"> · {drawnOut}</span>}
        {differs && <span className="text-sm text-warn"> · graders differ</span>}
        {withConfidence && <Confidence of={point.confidence} />}
      </p>
      {doubt !== null && !differs && <p className="text-sm text-warn">{doubt}</p>}
      {point.label !== 'met' && (
        <p className="text-sm text-soft">
          {point.essential && 'Essential. '}
          {point.why}
        </p>
      )}
    </>
  );
}

/** How sure the grader is of a label, of 100. */
export function Confidence({ of }: { of: number | null }) {
  if (of === null) return null;
  return <span className="text-sm text-soft"> · {percent(of)} sure</span>;
}
