import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import type { NextStep, PracticeAction, Report } from '@/lib/report/report';
import { sentencesOf } from '@/lib/report/sentence';

/** What to do next, the most to gain first: why, and how to begin. */
export function NextSteps({ report }: { report: Report }) {
  const { nextSteps, questions, interview } = report;
  if (nextSteps.length === 0) return null;
  const own = nextSteps.flatMap(({ question }) => question ?? []);
  return (
    <section className="mt-10" aria-labelledby="next-steps">
      <h2 id="next-steps" className="text-2xl">
        What to practise next
      </h2>
      <ol className="mt-4 space-y-4">
        {nextSteps.map((step) => (
          <Step
            key={step.question ?? step.statements[0]?.kind}
            step={step}
            interview={interview}
            prompt={questions.find(({ id }) => id === step.question)?.prompt}
          />
        ))}
      </ol>
      {own.length > 1 && (
        <p className="mt-5 print:hidden">
          <Link href={`/setup?only=${own.join(',')}`} className={buttonClass('secondary')}>
            Practise these questions again
          </Link>
        </p>
      )}
    </section>
  );
}

function Step({
  step: { question, statements, action },
  interview,
  prompt,
}: {
  step: NextStep;
  interview: string;
  prompt: string | undefined;
}) {
  return (
    <li className="border-l-2 border-accent pl-4">
      {prompt !== undefined && (
        <a href={`#${question}`} className="font-medium underline-offset-2 hover:underline">
          {prompt}
        </a>
      )}
      <ul className="text-soft">
        {sentencesOf(statements).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="print:hidden">
        <Link href={hrefOf(action, interview)}>{actionWords[action.kind]}</Link>
      </p>
    </li>
  );
}

const actionWords: Record<PracticeAction['kind'], string> = {
  practise: 'Practise this question again',
  read: 'Read the reference',
  retell: 'Tell this part again',
  hear: 'Hear how you spoke',
};

/** Where a practice action begins. */
export function hrefOf(action: PracticeAction, interview: string): string {
  switch (action.kind) {
    case 'practise':
      return `/setup?only=${action.question}`;
    case 'read':
      return `#${action.question}-reference`;
    case 'retell':
      return `/interview/${interview}/report/retell/${action.question}?part=${action.part}`;
    case 'hear':
      return '#delivery';
  }
}
