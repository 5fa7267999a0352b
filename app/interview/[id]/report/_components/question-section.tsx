import { GuideMarkdown } from '@/app/_components/guide-markdown';
import type { QuestionReport } from '@/lib/report/question-report';
import { GraderLine } from './grader-line';
import { MarkedAnswer } from './marked-answer';
import { Misconceptions } from './misconceptions';
import { ModelNotice } from './model-notice';
import { PointList } from './point-list';
import { ScoreBar } from './score-bar';
import { StarStory } from './star-story';
import { flagSentence } from './flag-sentence';

const closedWords: Record<NonNullable<QuestionReport['closed']>, string> = {
  answered: '',
  skipped: 'You skipped this question.',
  time: 'The time for this question ran out.',
  ended: 'You ended the interview during this question.',
};

/** One question: your answer with its proof, the points, the corrections, the reference. */
export function QuestionSection({
  interview,
  question,
  number,
}: {
  interview: string;
  question: QuestionReport;
  number: number;
}) {
  const { result, points, turns } = question;
  const numbers = new Map(points.map(({ id }, index) => [id, index + 1]));
  const scored = result.kind === 'scored';
  return (
    <section
      id={question.id}
      aria-labelledby={`${question.id}-title`}
      className="mt-14 break-inside-avoid-page"
    >
      <p className="text-sm text-soft">Question {number}</p>
      <h2 id={`${question.id}-title`} className="mt-1 text-2xl">
        {question.prompt}
      </h2>
      <Result question={question} />
      <ModelNotice interview={interview} question={question} />
      {question.closed && closedWords[question.closed] !== '' && (
        <p className="mt-2 text-sm text-soft">{closedWords[question.closed]}</p>
      )}
      {question.flags.map((flag) => (
        <p key={flag} className="mt-2 text-sm text-warn">
          {flagSentence[flag]}
        </p>
      ))}
      {turns.length > 0 && <MarkedAnswer turns={turns} numbers={numbers} />}
      <Misconceptions misconceptions={question.misconceptions} />
      {scored && <PointList points={points} numbers={numbers} said={question.model.said} />}
      {question.model.said?.star && <StarStory star={question.model.said.star} />}
      {question.beyond.length > 0 && (
        <div className="mt-6">
          <h3>Beyond the reference</h3>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {question.beyond.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </div>
      )}
      <Answers question={question} />
      <GraderLine interview={interview} question={question} />
    </section>
  );
}

function Result({ question }: { question: QuestionReport }) {
  const { result } = question;
  if (result.kind !== 'scored')
    return (
      <p className="mt-3 font-medium">
        {result.kind === 'not-answered'
          ? 'Not answered: left out of the score'
          : 'Not graded yet: open the report again in a moment'}
      </p>
    );
  return (
    <>
      <p className="mt-3 flex items-baseline justify-between gap-4">
        <span className="text-lg">
          <strong className="tabular-nums">{result.score}</strong>
          <span className="text-soft"> of 100 · {result.band}</span>
        </span>
        <span className="text-sm text-soft">{made(question)}</span>
      </p>
      <ScoreBar score={result.score} />
    </>
  );
}

function Answers({ question }: { question: QuestionReport }) {
  const parts: [string, string | null][] = [
    ['Reference answer', question.reference],
    ['Since the guide was written', question.since],
    ['A model answer, as spoken in 90 seconds', question.modelSpoken],
    ['A model answer, as written', question.modelWritten],
  ];
  return (
    <div className="mt-6 divide-y divide-line border-y border-line">
      {parts.map(([title, markdown]) =>
        markdown === null ? null : (
          <details key={title} className="group py-3">
            <summary className="cursor-pointer font-medium">{title}</summary>
            <div className="pt-3 pb-2">
              <GuideMarkdown>{markdown}</GuideMarkdown>
            </div>
          </details>
        ),
      )}
    </div>
  );
}

function made({ points }: QuestionReport): string {
  const count = (label: string) => points.filter((point) => point.label === label).length;
  const partly = count('partial');
  return `${count('met')} of ${points.length} points made${partly > 0 ? `, ${partly} partly` : ''}`;
}
