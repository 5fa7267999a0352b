import type { Caution, PointChange, QuestionComparison } from '@/lib/report/compare';
import type { DimensionName } from '@/lib/report/question/dimensions';
import { timeWords } from '@/lib/report/statements/figure-words';
import { ChangeRow } from './change-row';

const cautions: Record<Caution, string> = {
  not_graded: 'One of the answers is not graded, so there is nothing to compare.',
  not_answered: 'One of the two was not answered, so there is nothing to compare.',
  other_grader:
    'The two answers were graded by another grader or another version of it: a change may be the grader’s, not yours.',
  other_mode:
    'One was practice, where hints and marks help as it goes, the other an exam: a change may come of that.',
  other_limit:
    'One had a time limit on this question, the other had none: a change may come of that.',
};
const dimensions: Record<DimensionName, string> = {
  coverage: 'Coverage',
  correctness: 'Correctness',
  depth: 'Depth',
  structure: 'Structure and clarity',
};

/** One question that both interviews asked: what you gained and lost, with your words. */
export function ComparedQuestion({ question }: { question: QuestionComparison }) {
  const { id, prompt, score, gained, lost, same, falseClaims, story, usedMs } = question;
  const isComparable = score.before !== null && score.after !== null;
  return (
    <section aria-labelledby={`${id}-title`} className="mt-10">
      <h3 id={`${id}-title`} className="text-xl">
        {prompt}
      </h3>
      {question.cautions.map((caution) => (
        <p key={caution} className="mt-2 text-sm text-warn">
          {cautions[caution]}
        </p>
      ))}
      <ul className="mt-2 divide-y divide-line border-y border-line">
        <ChangeRow name="Score" {...score} none="no score" />
        {isComparable &&
          question.dimensions.map(({ name, before, after }) => (
            <ChangeRow
              key={name}
              name={dimensions[name]}
              before={before.kind === 'measured' ? before.value : null}
              after={after.kind === 'measured' ? after.value : null}
              none="not measurable"
            />
          ))}
        {story && <ChangeRow name="Told as a story" {...story} />}
      </ul>
      {isComparable && (
        <>
          <Changes title="Gained" sign="+" look="text-good" changes={gained} />
          <Changes title="Lost" sign="−" look="text-bad" changes={lost} />
          <p className="mt-3 text-sm text-soft">
            {same === 1 ? 'One point stayed' : `${same} points stayed`} as before.{' '}
            {falseClaimsWords(falseClaims)}
          </p>
        </>
      )}
      <p className="mt-1 text-sm text-soft">
        Time used: {timeWords(usedMs.before, 'not measurable')} →{' '}
        {timeWords(usedMs.after, 'not measurable')}.
      </p>
    </section>
  );
}

function falseClaimsWords({ before, after }: QuestionComparison['falseClaims']): string {
  if (before === 0 && after === 0) return '';
  return `Things to put right: ${before} before, ${after} after.`;
}

const labels: Record<PointChange['from'], string> = {
  met: 'made',
  partial: 'partly made',
  missed: 'missed',
};

function Changes({
  title,
  sign,
  look,
  changes,
}: {
  title: string;
  sign: string;
  look: string;
  changes: readonly PointChange[];
}) {
  if (changes.length === 0) return null;
  return (
    <div className="mt-4">
      <h4 className="font-semibold">
        {title} <span className="font-normal text-soft">{changes.length}</span>
      </h4>
      <ul className="mt-2 space-y-3">
        {changes.map(({ statement, from, to, quote }) => (
          <li key={statement} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden="true" className={`font-semibold ${look}`}>
              {sign}
            </span>
            <div className="min-w-0 break-words">
              <p>
                {statement}{' '}
                <span className="text-sm text-soft">
                  · {labels[from]} → {labels[to]}
                </span>
              </p>
              {quote !== null && (
                <p className="text-sm text-soft">
                  {title === 'Gained' ? 'You said:' : 'Before, you said:'} <q>{quote}</q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
