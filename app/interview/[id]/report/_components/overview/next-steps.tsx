import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import type { NextStep, PracticeAction, Report } from '@/lib/report/report';
import { adviceOn, type AdvicePiece } from '@/lib/report/statements/report-advice';
import { sentencesOf } from '@/lib/report/statements/sentence';
import { tellWords } from '@/app/interview/[id]/report/_components/story/story-sentence';
import { EvidenceLink } from '@/app/interview/[id]/report/_components/answer/evidence-links';

/** What to do next, the most to gain first: why, on what it stands, and how to begin. */
export function NextSteps({ report }: { report: Report }) {
  const { nextSteps, questions, interview, advice } = report;
  if (nextSteps.length === 0) return <NothingOpen report={report} />;
  const own = nextSteps.flatMap(({ question }) => question ?? []);
  // Worded together, so that two steps do not say the same in the same words.
  const sentences = sentencesOf(nextSteps.flatMap(({ statements }) => statements));
  const advised = new Set<AdvicePiece>();
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="text-2xl">
        What to practise next
      </h2>
      <ol className="mt-4 space-y-6">
        {nextSteps.map((step, index) => {
          const before = nextSteps
            .slice(0, index)
            .reduce((sum, { statements }) => sum + statements.length, 0);
          const pieces = adviceOn(step, advice).filter((piece) => !advised.has(piece));
          for (const piece of pieces) advised.add(piece);
          return (
            <Step
              key={step.question ?? step.statements[0]?.kind}
              step={step}
              sentences={sentences.slice(before, before + step.statements.length)}
              advice={pieces}
              interview={interview}
              questions={questions}
              prompt={questions.find(({ id }) => id === step.question)?.prompt}
              isOnly={own.length === 1}
            />
          );
        })}
      </ol>
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

/** Graded, and no point is left to make: said, since a heading that is missing says nothing. */
function NothingOpen({ report: { level, overall } }: { report: Report }) {
  if (level === null) return null;
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="text-2xl">
        What to practise next
      </h2>
      <p className="mt-4">
        Nothing here is left open: no key point is still to say, and nothing you said needs putting
        right.
        {overall.score !== null &&
          overall.score < 100 &&
          ' What is missing to 100 came after a hint, was put right on the way, or was marked by you as said.'}
      </p>
    </section>
  );
}

function Step({
  step: { question, statements, gain, action },
  sentences,
  advice,
  interview,
  questions,
  prompt,
  isOnly,
}: {
  step: NextStep;
  sentences: readonly string[];
  advice: readonly AdvicePiece[];
  interview: string;
  questions: Report['questions'];
  prompt: string | undefined;
  /** No other step names a question: on paper, one address leads to all of them. */
  isOnly: boolean;
}) {
  const isMissing = statements.some(
    (each) => each.kind === 'story_part_missing' && 'part' in action && each.part === action.part,
  );
  return (
    <li className="border-l-2 border-accent pl-4">
      {prompt !== undefined && (
        <StepTitle
          question={question ?? ''}
          number={questions.findIndex(({ id }) => id === question) + 1}
          prompt={prompt}
          gain={gain}
        />
      )}
      <ul className="mt-1 space-y-1.5">
        {statements.map(({ of, kind }, index) => (
          <li key={sentences[index]} className="text-pretty">
            {underTitle(sentences[index] ?? '', prompt)}{' '}
            {kind !== 'not_answered' && (
              <EvidenceLink
                of={of}
                questions={questions}
                about={prompt === undefined ? '' : ` to “${prompt}” (${index + 1})`}
              />
            )}
          </li>
        ))}
      </ul>
      {advice.map(({ text }) => (
        <p key={text} className="mt-2 text-soft">
          {text} <span className="text-sm">(worded by the language model)</span>
        </p>
      ))}
      <p className={`mt-2 ${isOnly && action.kind === 'practise' ? '' : 'print:hidden'}`}>
        <Begin action={action} isTold={!isMissing} interview={interview} about={prompt} />
      </p>
    </li>
  );
}

/** The question a step is about; its number is said on paper, where there is nothing to follow. */
function StepTitle({
  question,
  number,
  prompt,
  gain,
}: {
  question: string;
  number: number;
  prompt: string;
  gain: number | null;
}) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4">
      <a href={`#${question}`} className="font-medium underline-offset-2 hover:underline">
        <span className="hidden print:inline">Question {number}: </span>
        {prompt}
      </a>
      {gain !== null && gain >= 1 && gain < 100 && (
        <span className="text-sm text-soft">
          worth up to {Math.round(gain)} of the interview’s 100
        </span>
      )}
    </p>
  );
}

/** A sentence that begins with the question it is about, where the question stands above it. */
function underTitle(sentence: string, prompt: string | undefined): string {
  return prompt !== undefined && sentence.startsWith(prompt)
    ? sentence.slice(prompt.length).replace(/^:? /u, '')
    : sentence;
}

const actionWords: Record<PracticeAction['kind'], (told: string) => string> = {
  practise: () => 'Practise this question again',
  read: () => 'Read the reference',
  retell: (told) => told,
  hear: () => 'See and hear how you spoke',
};

function Begin({
  action,
  isTold,
  interview,
  about,
}: {
  action: PracticeAction;
  /** False for a part of a story that was never told. */
  isTold: boolean;
  interview: string;
  about: string | undefined;
}) {
  const look = buttonClass('quiet', '-ml-4 text-accent underline underline-offset-4');
  const words = (
    <>
      {actionWords[action.kind]('part' in action ? tellWords(action.part, isTold) : '')}
      {about !== undefined && <span className="sr-only">: {about}</span>}
    </>
  );
  switch (action.kind) {
    case 'practise':
      return (
        <Link href={`/setup?only=${action.question}`} data-paper-address className={look}>
          {words}
        </Link>
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
    case 'read':
      return (
        <a href={`#${action.question}-reference`} className={look}>
          {words}
        </a>
      );
    case 'hear':
      return (
        <a href="#delivery" className={look}>
          {words}
        </a>
      );
  }
}
