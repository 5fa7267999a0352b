import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import type { Report } from '@/lib/report/report';
import { orderAdvice } from '@/lib/report/statements/order-advice';
import {
  nothingOpen,
  planOf,
  planTitle,
  type PlannedStep,
} from '@/lib/report/statements/plan-of-steps';
import { adviceOn, type AdvicePiece } from '@/lib/report/statements/report-advice';
import { EvidenceLink } from '@/app/interview/[id]/report/_components/answer/evidence-links';

/** What to do next, the most to gain first: why, on what it stands, and how to begin. */
export function NextSteps({ report }: { report: Report }) {
  const plan = planOf(report);
  const none = nothingOpen(report);
  const order = orderAdvice(report);
  if (plan.length === 0 && none === null && order === null) return null;
  const own = [...new Set(plan.flatMap(({ step }) => step.question ?? []))];
  // On paper, one address leads to all questions.
  const printed = own.length === 1 && plan.find(({ action }) => action.kind === 'practise')?.rank;
  const advised = new Set<AdvicePiece>();
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="text-2xl">
        {planTitle}
      </h2>
      {none !== null && <p className="mt-4">{none}</p>}
      <ol className="mt-4 space-y-6">
        {plan.map((planned) => {
          const pieces = adviceOn(planned.step, report.advice).filter((each) => !advised.has(each));
          for (const piece of pieces) advised.add(piece);
          return (
            <Step
              key={planned.rank}
              planned={planned}
              advice={pieces}
              report={report}
              isPrinted={planned.rank === printed}
            />
          );
        })}
      </ol>
      {order !== null && <p className="mt-6">{order}</p>}
      {own.length > 1 && (
        <p className="mt-6">
          <Link
            href={`/setup?only=${own.join(',')}`}
            data-paper-address
            className={buttonClass('secondary')}
          >
            Practise these questions again
          </Link>
        </p>
      )}
    </section>
  );
}

function Step({
  planned: { rank, step, title, worth, sentences, ...planned },
  advice,
  report: { questions, interview },
  isPrinted,
}: {
  planned: PlannedStep;
  advice: readonly AdvicePiece[];
  report: Report;
  /** Its address is on paper. */
  isPrinted: boolean;
}) {
  return (
    <li className="border-l-2 border-accent pl-4">
      <p className="font-medium break-words">
        {rank}.{' '}
        {step.question === null ? (
          title
        ) : (
          <a href={`#${step.question}`} className="underline-offset-2 hover:underline">
            {planned.number !== null && (
              <span className="hidden print:inline">Question {planned.number}: </span>
            )}
            {title}
          </a>
        )}
      </p>
      {worth !== null && <p className="text-sm text-soft">{worth}</p>}
      <ul className="mt-1 space-y-1.5">
        {sentences.map(({ text, statement: { of, kind } }, index) => (
          <li key={text} className="text-pretty">
            {text}{' '}
            {kind !== 'not_answered' && (
              <EvidenceLink of={of} questions={questions} about={` to “${title}” (${index + 1})`} />
            )}
          </li>
        ))}
      </ul>
      {advice.map(({ text }) => (
        <p key={text} className="mt-2 text-soft">
          {text} <span className="text-sm">(worded by the language model)</span>
        </p>
      ))}
      <p className={`mt-2 flex flex-wrap gap-x-6 ${isPrinted ? '' : 'print:hidden'}`}>
        <Begin planned={{ title, ...planned }} interview={interview} />
      </p>
    </li>
  );
}

const look = buttonClass('quiet', '-ml-4 text-accent underline underline-offset-4');

function Begin({
  planned: { action, actionWords, title },
  interview,
}: {
  planned: Pick<PlannedStep, 'action' | 'actionWords' | 'title'>;
  interview: string;
}) {
  const words = (
    <>
      {actionWords}
      <span className="sr-only">: {title}</span>
    </>
  );
  switch (action.kind) {
    case 'practise':
    case 'read':
      return (
        <>
          <Link href={`/setup?only=${action.question}`} data-paper-address className={look}>
            {words}
          </Link>
          {action.kind === 'read' && (
            <a href={`#${action.question}-reference`} className={look}>
              Read the reference first<span className="sr-only">: {title}</span>
            </a>
          )}
        </>
      );
    case 'retell':
      return (
        <Link
          href={`/interview/${interview}/report/retell/${action.question}?part=${action.part}`}
          className={look}
        >
          {words}
        </Link>
      );
    case 'hear':
      return (
        <a href="#delivery" className={look}>
          {words}
        </a>
      );
  }
}
