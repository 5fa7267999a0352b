import type { ReactNode } from 'react';
import type {
  Caution,
  ClaimChange,
  PointChange,
  QuestionComparison,
  Standing,
} from '@/lib/report/compare-question';
import { dimensionTitles } from '@/lib/report/picture/dimension-rows';
import { timeWords } from '@/lib/report/statements/figure-words';
import { ChangeRow } from './change-row';

const cautions: Record<Caution, string> = {
  not_graded: 'One of the answers is not graded, so there is nothing to compare.',
  not_answered: 'At least one time it was not answered, so there is nothing to compare.',
  other_grader:
    'The two answers were graded by another grader or another version of it: a change may be the grader’s, not yours.',
  other_points:
    'The question had other key points one of the times: what changed beside those listed comes of that.',
  other_mode:
    'One was practice, where hints and marks help as it goes, the other an exam: a change may come of that.',
  other_limit:
    'One had a time limit on this question, the other had none: a change may come of that.',
};

/** How far a change may be believed. */
export function CautionLine({ caution }: { caution: Caution }) {
  return <p className="mt-2 text-sm text-warn">{cautions[caution]}</p>;
}

/** One question that both interviews asked: what you gained and lost, with your words. What holds for all questions is said above them. */
export function ComparedQuestion({ question }: { question: QuestionComparison }) {
  const { id, prompt, score, withMarks, same, story, usedMs } = question;
  const isComparable = score.before !== null && score.after !== null;
  return (
    <section aria-labelledby={`${id}-title`} className="mt-10">
      <h3 id={`${id}-title`} className="text-xl">
        {prompt}
      </h3>
      {question.cautions
        .filter((caution) => caution !== 'other_mode')
        .map((caution) => (
          <CautionLine key={caution} caution={caution} />
        ))}
      <ul className="mt-2 divide-y divide-line border-y border-line">
        <ChangeRow name="Score" {...score} none="no score" />
        {withMarks && <ChangeRow name="With your own marks" {...withMarks} none="no score" />}
        {isComparable && <Dimensions dimensions={question.dimensions} />}
        {story && <ChangeRow name="Told as a story" {...story} />}
      </ul>
      {isComparable && (
        <>
          <Changes
            title="Gained"
            sign="+"
            look="text-good"
            changes={question.gained}
            claims={question.righted}
          />
          <Changes
            title="Lost"
            sign="−"
            look="text-bad"
            changes={question.lost}
            claims={question.wronged}
          />
          <Stayed same={same} />
        </>
      )}
      <p className="mt-1 text-sm text-soft">
        Time used: {timeWords(usedMs.before, 'not measurable')} →{' '}
        {timeWords(usedMs.after, 'not measurable')}.
      </p>
    </section>
  );
}

/** How many points stand as they did; those that are open still, by name. */
function Stayed({ same }: Pick<QuestionComparison, 'same'>) {
  const open = same.filter(({ to }) => to !== 'met');
  return (
    <div className="mt-3 text-sm text-soft">
      <p>
        {same.length === 1 ? 'One point stayed' : `${same.length} points stayed`} as before.
        {open.length > 0 && ' Not made in full either time:'}
      </p>
      {open.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {open.map(({ statement, to }) => (
            <li key={statement} className="break-words">
              {statement} ({labels[to]})
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The looks at an answer that changed, each with its picture; those that did not, in one line. */
function Dimensions({ dimensions: all }: Pick<QuestionComparison, 'dimensions'>) {
  const rows = all.map(({ name, before, after }) => ({
    name: dimensionTitles[name],
    before: before.kind === 'measured' ? before.value : null,
    after: after.kind === 'measured' ? after.value : null,
  }));
  const same = rows.filter(({ before, after }) => before !== null && before === after);
  return (
    <>
      {rows
        .filter(({ before, after }) => before !== after)
        .map((row) => (
          <ChangeRow key={row.name} {...row} none="not measurable" />
        ))}
      {same.length > 0 && (
        <li className="py-2 text-sm text-soft">
          As before: {same.map(({ name, after }) => `${name} ${after}`).join(', ')}
        </li>
      )}
    </>
  );
}

const labels: Record<Standing, string> = {
  met: 'made',
  met_after_hint: 'made after a hint, which counts half',
  partial: 'partly made',
  partial_after_hint: 'partly made after a hint, which counts half',
  missed: 'missed',
};

const claimLabels = {
  stated: 'stood to the end',
  doubted: 'doubted later',
  corrected: 'put right later',
} satisfies Record<NonNullable<ClaimChange['from']>, string>;

/** What became of a false claim since the time before, in words that stand before it: it is nobody's gain by itself. */
function becameOf({ from, to }: ClaimChange): string {
  if (from === null) return 'Newly said, and not right:';
  if (to === null) return 'No longer said, and not right:';
  return `Not right, ${claimLabels[from]} → ${claimLabels[to]}:`;
}

function Changes({
  title,
  sign,
  look,
  changes,
  claims,
}: {
  title: string;
  sign: string;
  look: string;
  changes: readonly PointChange[];
  /** False claims that moved it. */
  claims: readonly ClaimChange[];
}) {
  if (changes.length + claims.length === 0) return null;
  return (
    <div className="mt-4">
      <h4 className="font-semibold">
        {title} <span className="font-normal text-soft">{changes.length + claims.length}</span>
      </h4>
      <ul className="mt-2 space-y-3">
        {changes.map(({ statement, from, to, quote }) => (
          <Change key={statement} sign={sign} look={look}>
            <p>{statement}</p>
            <p className="text-sm text-soft">
              {labels[from]} → {labels[to]}
            </p>
            {quote !== null && (
              <p className="text-sm text-soft">
                {title === 'Gained' ? 'You said:' : 'Before, you said:'} <q>{quote}</q>
              </p>
            )}
          </Change>
        ))}
        {claims.map((change) => (
          <Change key={change.claim} sign="" look={look}>
            <p>
              <span className="text-soft">{becameOf(change)}</span> {change.claim}
            </p>
            {change.quote !== null && (
              <p className="text-sm text-soft">
                {change.to === null ? 'Before, you said:' : 'You said:'} <q>{change.quote}</q>
              </p>
            )}
          </Change>
        ))}
      </ul>
    </div>
  );
}

function Change({ sign, look, children }: { sign: string; look: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[1.5rem_1fr]">
      <span aria-hidden="true" className={`font-semibold ${look}`}>
        {sign}
      </span>
      <div className="min-w-0 break-words">{children}</div>
    </li>
  );
}
