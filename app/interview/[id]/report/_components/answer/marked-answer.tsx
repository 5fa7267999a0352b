import { staysWhole } from '@/lib/report/handout/paper-whole';
import { segmentsOf, type Segment } from '@/lib/report/question/marked-text';
import type { Mark, TurnReport } from '@/lib/report/question/question-report';
import { turnHeadings } from '@/lib/report/question/turn-headings';

const looks: Record<Mark['kind'], string> = {
  misconception: 'bg-bad-wash decoration-bad decoration-wavy',
  met: 'bg-good-wash decoration-good decoration-solid',
  partial: 'bg-warn-wash decoration-warn decoration-dashed',
  beyond: 'bg-accent-wash decoration-accent decoration-dotted',
  claimed: 'bg-accent-wash decoration-accent decoration-double',
  denied: 'bg-sunken decoration-line-strong decoration-dotted',
};
/** Where marks overlap the first of these is seen; all their numbers are shown. */
const order: readonly Mark['kind'][] = [
  'misconception',
  'claimed',
  'met',
  'partial',
  'beyond',
  'denied',
];
const names: Record<Mark['kind'], string> = {
  misconception: 'not right',
  met: 'makes a point',
  partial: 'makes a point in part',
  beyond: 'goes beyond the reference',
  claimed: 'says a point, by your own mark',
  denied: 'not what it was heard as, by your own mark',
};

/** What was said, word for word, with the words that prove a mark marked and numbered. */
export function MarkedAnswer({
  turns,
  numbers,
}: {
  turns: readonly TurnReport[];
  numbers: ReadonlyMap<string, number>;
}) {
  const headings = turnHeadings(turns, 'Your answer');
  const kinds = order.filter((kind) =>
    turns.some(({ marks }) => marks.some((mark) => mark.kind === kind)),
  );
  return (
    <div className="mt-5 rounded-card bg-surface p-5 ring-1 ring-line">
      {turns.map((turn, at) => (
        <div key={turn.id} data-paper-whole={staysWhole([turn.text])} className="[&+&]:mt-5">
          <h3 className="text-sm font-medium text-soft">
            {headings[at]}
            {turn.late && ' (arrived late, counted)'}
            {turn.settled && ' (as it stood at the end)'}
          </h3>
          {turn.asked !== null && <p className="mt-1 text-soft italic">{turn.asked}</p>}
          <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
            {segmentsOf(turn.text, turn.marks).map((segment, index) => (
              // The stretches of one answer never change their order.
              <Stretch key={index} segment={segment} numbers={numbers} />
            ))}
          </p>
        </div>
      ))}
      {kinds.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3 text-sm text-soft">
          {kinds.map((kind) => (
            <li key={kind}>
              <span
                className={`rounded px-1 underline decoration-2 underline-offset-4 ${looks[kind]}`}
              >
                like this
              </span>{' '}
              {names[kind]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Stretch({ segment, numbers }: { segment: Segment; numbers: ReadonlyMap<string, number> }) {
  const kind = order.find((candidate) => segment.marks.some((mark) => mark.kind === candidate));
  const ending = [...new Map(segment.ending.map((mark) => [mark.of, mark])).values()].flatMap(
    ({ of, kind: ends }) => {
      const number = numbers.get(of);
      return number === undefined ? [] : [{ of, number, ends }];
    },
  );
  if (!kind) return segment.text;
  return (
    <>
      <mark
        className={`rounded-sm text-ink underline decoration-2 underline-offset-4 ${looks[kind]}`}
      >
        {segment.text}
      </mark>
      {ending.map(({ of, number, ends }) => (
        <sup key={of}>
          <a
            href={`#${of}`}
            aria-label={`${ends === 'claimed' ? 'your mark for' : 'proof of'} point ${number}`}
            className="pl-0.5 text-xs font-semibold text-accent hover:underline"
          >
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
