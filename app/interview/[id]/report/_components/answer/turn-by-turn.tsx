import type { ReactNode } from 'react';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { putRight, stillStands, turnHeadings } from '@/lib/report/question/turn-headings';

/** What each follow-up brought, point by point; nothing where there was none. */
export function TurnByTurn({ question }: { question: ReportedQuestion }) {
  const { turns, added, grader } = question;
  if (turns.length < 2 || !grader) return null;
  const headings = turnHeadings(turns, 'Your answer');
  return (
    <div className="mt-6">
      <h3>What each answer added</h3>
      {question.withMarks && (
        <p className="text-sm text-soft">By the grader, without your marks.</p>
      )}
      <ol className="mt-2 space-y-2 print:flex print:break-inside-avoid print:flex-wrap print:space-y-0 print:gap-x-6">
        {turns.map((turn, at) => {
          const gain = added.find((each) => each.turn === turn.id);
          return (
            <li
              key={turn.id}
              className="grid gap-x-6 sm:grid-cols-[19rem_1fr] print:flex print:gap-x-2"
            >
              <span className="font-medium">{headings[at]}</span>
              <span className="min-w-0 text-soft">
                {gain ? <Gain gain={gain} after={turn.after} question={question} /> : 'nothing new'}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Gain({
  gain,
  after,
  question,
}: {
  gain: ReportedQuestion['added'][number];
  after: ReportedQuestion['turns'][number]['after'];
  question: ReportedQuestion;
}) {
  const { points, misconceptions, beyond } = question;
  const parts = [
    ...gain.met.map((id) => ({ id, half: false })),
    ...gain.partial.map((id) => ({ id, half: true })),
  ];
  const wrong = misconceptions.filter(({ id }) => gain.stated.includes(id));
  const standing = misconceptions.filter(({ id }) => gain.standing.includes(id));
  const righted = misconceptions.filter(({ id }) => gain.righted.includes(id));
  const more = beyond.filter(({ id }) => gain.beyond.includes(id));
  const before = parts.length + wrong.length + righted.length;
  if (before + standing.length + more.length === 0)
    return (
      <NothingNew
        missed={points.filter(({ id }) => gain.missed.includes(id))}
        after={after}
        all={points}
      />
    );
  return (
    <>
      {parts.length > 0 && <Brought parts={parts} points={points} />}
      {wrong[0] && (
        <Mention id={wrong[0].id} isFirst={parts.length === 0}>
          {wrong.length === 1 ? 'something' : `${wrong.length} things`} to put right
        </Mention>
      )}
      {righted[0] && (
        <Mention id={righted[0].id} isFirst={parts.length + wrong.length === 0}>
          {putRight}
        </Mention>
      )}
      {standing[0] && (
        <Mention id={standing[0].id} isFirst={before === 0}>
          {stillStands}
        </Mention>
      )}
      {more.length > 0 && `${before + standing.length > 0 ? '; ' : ''}more than was asked`}
    </>
  );
}

/** The points it made, by their numbers. */
function Brought({
  parts,
  points,
}: {
  parts: readonly { readonly id: string; readonly half: boolean }[];
  points: ReportedQuestion['points'];
}) {
  return (
    <>
      {parts.length === 1 ? 'point ' : 'points '}
      {parts.map(({ id, half }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#${id}`} className="underline underline-offset-2">
            {points.findIndex((point) => point.id === id) + 1}
          </a>
          {half && ' (partly)'}
        </span>
      ))}
    </>
  );
}

/** One more thing that a turn brought, behind those before it. */
function Mention({ id, isFirst, children }: { id: string; isFirst: boolean; children: ReactNode }) {
  return (
    <>
      {!isFirst && '; '}
      <a href={`#${id}`} className="underline underline-offset-2">
        {children}
      </a>
    </>
  );
}

/** What was asked for and is open still, and why it counts. */
function NothingNew({
  missed,
  after,
  all,
}: {
  missed: ReportedQuestion['points'];
  after: ReportedQuestion['turns'][number]['after'];
  all: ReportedQuestion['points'];
}) {
  const [point] = missed;
  if (!point)
    return after === 'challenge'
      ? 'nothing new on the key points; what you had said stands'
      : 'nothing new on the key points';
  return (
    <>
      nothing new on the key points;{' '}
      <a href={`#${point.id}`} className="underline underline-offset-2">
        point {all.indexOf(point) + 1}
      </a>{' '}
      is still open. Why it counts: {point.why}
    </>
  );
}
