import type { ReactNode } from 'react';
import { GuideMarkdown } from '@/app/_components/guide-markdown';
import type { PaperPart } from '@/lib/report/handout/handout';
import { pointsMade } from '@/lib/report/question/points-made';
import { turnHeadings } from '@/lib/report/question/turn-headings';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { stretchesOf } from '@/lib/report/question/answer-stretches';
import { Beyond } from './beyond';
import { Claim } from './claim';
import { ContestDesk } from './contest-desk';
import { Deny } from './deny';
import { DenyClaim } from './deny-claim';
import { DimensionBars } from './dimension-bars';
import { GraderLine } from './grader-line';
import { HowYouSpoke } from '@/app/interview/[id]/report/_components/delivery/how-you-spoke';
import { MarkedAnswer } from './marked-answer';
import { Misconceptions } from './misconceptions';
import { ModelNotice } from './model-notice';
import { PassedOn } from './passed-on';
import { PointList } from './point-list';
import { ScoreBar } from '@/app/interview/[id]/report/_components/overview/score-bar';
import { StorySection } from '@/app/interview/[id]/report/_components/story/story-section';
import { StrongerVersion } from './stronger-version';
import { TurnByTurn } from './turn-by-turn';
import { QuestionScores } from './two-scores';
import { unmovedWords } from '@/lib/report/question/with-marks';
import { sentenceOf } from '@/lib/report/statements/sentence';
import { wrongGuesses } from '@/lib/report/statements/wrong-guesses';
import { closedWords } from '@/lib/report/question/closed-words';
import { flagSentence } from '@/lib/report/question/flag-sentence';

/** One question: your answer with its proof, the points, the corrections, the reference. */
export function QuestionSection({
  interview,
  question,
  number,
  folded,
  bank,
  comments,
}: {
  interview: string;
  question: ReportedQuestion;
  number: number;
  /** In a long report all but the result is folded away. */
  folded: boolean;
  /** The way to the story bank; null where no story was asked for. */
  bank: ReactNode;
  /** What readers of a shared link wrote about it. */
  comments?: ReactNode;
}) {
  const closing = closedWords(question);
  return (
    <section id={question.id} aria-labelledby={`${question.id}-title`} className="mt-14">
      <header>
        <p className="text-sm text-soft">Question {number}</p>
        <h2 id={`${question.id}-title`} className="mt-1 text-2xl">
          {question.prompt}
        </h2>
        <Result question={question} />
        <ModelNotice interview={interview} question={question} />
        {closing !== null && <p className="mt-2 text-sm text-soft">{closing}</p>}
        {question.flags.map((flag) => (
          <p key={flag} className="mt-2 text-sm text-warn">
            {flagSentence[flag]}
          </p>
        ))}
        <DimensionBars question={question} />
      </header>
      {folded ? (
        <details className="mt-3">
          <summary className="cursor-pointer font-medium">
            {question.turns.length > 0 ? 'Your answer, point by point' : 'What there was to say'}
            <span className="sr-only"> (question {number})</span>
          </summary>
          <Parts interview={interview} question={question} bank={bank} />
        </details>
      ) : (
        <Parts interview={interview} question={question} bank={bank} />
      )}
      {comments}
    </section>
  );
}

function Parts({
  interview,
  question,
  bank,
}: {
  interview: string;
  question: ReportedQuestion;
  bank: ReactNode;
}) {
  const headings = turnHeadings(question.turns, 'Your answer');
  return (
    <ContestDesk
      interview={interview}
      question={question.id}
      turns={question.turns.map(({ id, text }, at) => ({
        id,
        heading: headings[at] ?? '',
        stretches: stretchesOf(text),
      }))}
      scores={scoresSentence(question)}
    >
      {question.turns.length > 0 && <Verdicts question={question} />}
      <TurnByTurn question={question} />
      <PassedOn passedOn={question.passedOn} />
      <StorySection interview={interview} question={question} />
      {bank}
      <Beyond beyond={question.beyond} turns={question.turns} />
      <HowYouSpoke interview={interview} question={question} />
      <Answers question={question} />
      <GraderLine interview={interview} question={question} />
    </ContestDesk>
  );
}

/** The answer with its marks, and every part of the verdict with what can be said against it. */
function Verdicts({ question }: { question: ReportedQuestion }) {
  const { turns, points, misconceptions, grader } = question;
  const numbers = new Map(points.map(({ id }, index) => [id, index + 1]));
  const denials = misconceptions.map(
    (each) => [each.id, <DenyClaim key={each.id} found={each} />] as const,
  );
  const claims = points.map(({ id, label, claimed, disclaimed }, index) => {
    const about = `point ${index + 1}`;
    const own =
      label === 'met' ? (
        <Deny
          key={id}
          objection={{ kind: 'disclaim', point: id }}
          of={id}
          denied={disclaimed}
          words="I did not say this"
          about={about}
          said="You say you did not say this: with your marks it earns nothing."
        />
      ) : (
        <Claim key={id} of={id} kind="claim" about={about} claimed={claimed} />
      );
    return [id, own] as const;
  });
  return (
    <>
      <div id={`${question.id}-answer`}>
        <MarkedAnswer turns={turns} numbers={numbers} />
      </div>
      <Misconceptions
        misconceptions={misconceptions}
        inReference={question.inReference}
        below={new Map(denials)}
      />
      {wrongGuesses(question).map((guess) => (
        <p key={guess.quote} className="mt-4 border-l-2 border-line-strong pl-4">
          {sentenceOf(guess)}
        </p>
      ))}
      {grader && (
        <PointList
          points={points}
          numbers={numbers}
          said={question.model.said}
          below={new Map(claims)}
        />
      )}
    </>
  );
}

function scoresSentence({ result, withMarks, story, storyMarks }: ReportedQuestion): string {
  const grader =
    result.kind === 'scored'
      ? `The grader’s score of this question is ${result.score} of 100`
      : 'The grader has not scored this question';
  const marked = withMarks ? `; with your marks it is ${withMarks.score}` : '';
  const ofStory =
    story && storyMarks
      ? ` The story’s own score is ${story.score}; with your marks it is ${storyMarks.score}.`
      : '';
  return `${grader}${marked}.${ofStory}`;
}

function Result({ question }: { question: ReportedQuestion }) {
  const { result, withMarks } = question;
  if (result.kind !== 'scored' && !withMarks)
    return (
      <p className="mt-3 font-medium">
        {result.kind === 'not-answered'
          ? 'Not answered: left out of the score'
          : question.flags.includes('other_language')
            ? 'Not graded: left out of the score'
            : 'Not graded yet: open the report again in a moment'}
      </p>
    );
  return (
    <>
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <QuestionScores question={question} />
        <span className="text-sm text-soft">{pointsMade(question.points)}</span>
      </p>
      <ScoreBar
        score={result.kind === 'scored' ? result.score : null}
        withMarks={withMarks?.score ?? null}
      />
      {withMarks && withMarks.unmoved !== null && (
        <p className="mt-2 text-sm text-soft">{unmovedWords[withMarks.unmoved]}</p>
      )}
    </>
  );
}

function Answers({ question }: { question: ReportedQuestion }) {
  const parts: [string, PaperPart, string, string | null][] = [
    ['reference', 'references', 'Reference answer', question.reference],
    ['since', 'references', 'Since the guide was written', question.since],
    ['spoken', 'models', 'A model answer, as spoken in 90 seconds', question.modelSpoken],
    ['written', 'models', 'A model answer, as written', question.modelWritten],
  ];
  return (
    <div className="mt-6 divide-y divide-line border-y border-line">
      <StrongerVersion question={question} />
      {parts.map(([name, paper, title, markdown]) =>
        markdown === null ? null : (
          <details key={title} data-paper={paper} className="group py-3">
            <summary className="cursor-pointer font-medium">{title}</summary>
            <div id={`${question.id}-${name}`} className="pt-3 pb-2">
              <GuideMarkdown>{markdown}</GuideMarkdown>
            </div>
          </details>
        ),
      )}
    </div>
  );
}
