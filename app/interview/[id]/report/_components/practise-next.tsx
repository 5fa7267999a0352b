import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import type { Practise } from '@/lib/report/report';

/** The few questions with the most to gain, each with its reason. */
export function PractiseNext({ practise }: { practise: readonly Practise[] }) {
  if (practise.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="practise">
      <h2 id="practise" className="text-2xl">
        What to practise next
      </h2>
      <ol className="mt-4 space-y-4">
        {practise.map(({ question, prompt, reason }) => (
          <li key={question} className="border-l-2 border-accent pl-4">
            <a href={`#${question}`} className="font-medium underline-offset-2 hover:underline">
              {prompt}
            </a>
            <Reason reason={reason} />
          </li>
        ))}
      </ol>
      <p className="mt-5 print:hidden">
        <Link
          href={`/setup?only=${practise.map(({ question }) => question).join(',')}`}
          className={buttonClass('secondary')}
        >
          Practise {practise.length === 1 ? 'this question' : 'these questions'} again
        </Link>
      </p>
    </section>
  );
}

function Reason({ reason }: { reason: Practise['reason'] }) {
  switch (reason.kind) {
    case 'not-answered':
      return (
        <p className="text-soft">
          You left it unanswered. Read the reference answer, then try it in your own words.
        </p>
      );
    case 'misconception':
      return (
        <p className="text-soft">
          {reason.isSwap ? reason.claim : `You said something like “${reason.claim}”`}{' '}
          {reason.correction}
        </p>
      );
    case 'missed':
      return (
        <>
          <p className="text-soft">Most to gain:</p>
          <ul className="list-disc pl-5 text-soft">
            {reason.statements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </>
      );
  }
}
