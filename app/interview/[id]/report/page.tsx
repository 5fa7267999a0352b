import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { buttonClass } from '@/app/_components/button';
import type { BankedStory } from '@/lib/practice/banked-story';
import { fittingStories, keptFrom } from '@/lib/practice/story-coverage';
import type { Report } from '@/lib/report/report';
import { runningTitle } from '@/lib/report/handout/handout-of';
import { compose } from '@/lib/server/compose';
import { finishAfterwards } from '@/lib/server/http/grade-afterwards';
import { timeZone } from '@/lib/server/http/report-files';
import { personOf } from '@/lib/server/http/person-cookie';
import { noLongerThan } from '@/lib/server/http/patience';
import { readReport } from '@/lib/use-cases/read-report';
import { GradingUnderWay } from '@/app/interview/[id]/report/_components/overview/grading-under-way';
import { KeptWordsSender } from '@/app/interview/[id]/report/_components/answer/kept-words-sender';
import { Overview } from '@/app/interview/[id]/report/_components/overview/overview';
import { RateFirst } from '@/app/interview/[id]/report/_components/overview/rate-first';
import { QuestionList } from '@/app/interview/[id]/report/_components/answer/question-list';
import { QuestionSection } from '@/app/interview/[id]/report/_components/answer/question-section';
import { StoryBankLinks } from '@/app/interview/[id]/report/_components/story/story-bank-links';
import { WholeInterview } from '@/app/interview/[id]/report/_components/overview/whole-interview';
import { CommentNews, CommentsOn } from './comments-on';
import { TakenAway } from './taken-away';

export const metadata: Metadata = { title: 'Report' };

/** How long the page waits for the model; then it is shown with what is there, and says so. */
const PATIENCE_MS = 4_000;
/** With more questions than this, each is folded to its result. */
const MOST_UNFOLDED = 6;

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { ports, secret } = compose();
  const person = await personOf(secret);
  const outcome =
    person === undefined
      ? undefined
      : await readReport(ports, id, person, noLongerThan(PATIENCE_MS));
  if (!outcome?.ok) notFound();
  if (outcome.value === 'still-running') redirect(`/interview/${id}`);
  if ('kind' in outcome.value) return <RateFirst interview={id} sheet={outcome.value} />;
  const report = outcome.value;
  if (report.questions.some(({ rewritten }) => rewritten?.kind === 'pending'))
    finishAfterwards(ports, id, person ?? '');
  const stories = await ports.stories.read(person ?? '');
  return (
    <article className="under-header max-w-3xl px-4 pt-10 pb-20 sm:px-6 xl:grid xl:max-w-5xl xl:grid-cols-[minmax(0,1fr)_13rem] xl:gap-x-10">
      <div className="min-w-0 xl:col-start-1">
        <KeptWordsSender
          interview={id}
          questions={report.questions.map((question) => ({
            id: question.id,
            to: 'report',
            texts: question.turns.map(({ text }) => text),
          }))}
        />
        <CommentNews report={report} />
        <Overview report={report} />
        <GradingUnderWay
          open={report.questions.filter(({ model }) => model.newest.state === 'pending').length}
          written={report.questions.filter(({ rewritten }) => rewritten?.kind === 'pending').length}
        />
      </div>
      <QuestionList questions={report.questions} />
      <div className="min-w-0 xl:col-start-1">
        <WholeInterview report={report} />
        <Questions report={report} stories={stories} />
        <TakenAway
          interview={id}
          answered={report.overall.answered}
          title={runningTitle(report, { timeZone: timeZone() })}
        />
        <WhatNext />
        <p className="mt-8 hidden break-before-avoid text-sm text-soft print:mt-3 print:block">
          <a href={`/interview/${id}/report`} data-paper-address>
            This report
          </a>
        </p>
      </div>
    </article>
  );
}

/** Question by question; in a long report each is folded to its result. */
function Questions({ report, stories }: { report: Report; stories: readonly BankedStory[] }) {
  const { questions, interview } = report;
  if (questions.length === 0)
    return (
      <p className="mt-10 text-soft">
        No question was asked in this interview, so there is nothing to report.
      </p>
    );
  return questions.map((question, index) => (
    <QuestionSection
      key={question.id}
      interview={interview}
      question={question}
      number={index + 1}
      folded={questions.length > MOST_UNFOLDED}
      bank={bankFor(question, interview, stories)}
      comments={<CommentsOn interview={interview} question={question.id} />}
    />
  ));
}

function WhatNext() {
  return (
    <p className="mt-12 flex flex-wrap gap-3 print:hidden">
      <Link href="/setup" className={buttonClass('primary')}>
        Start another interview
      </Link>
      <Link href="/how-grading-works" className={buttonClass('secondary')}>
        How grading works
      </Link>
    </p>
  );
}

/** The way from a behavioral question to the person's stories; null for any other question. */
function bankFor(
  { id, turns, retold }: Report['questions'][number],
  interview: string,
  stories: readonly BankedStory[],
) {
  const asked = compose().guide.questions.find((each) => each.id === id);
  if (asked?.kind !== 'behavioral') return null;
  return (
    <StoryBankLinks
      interview={interview}
      question={id}
      answered={turns.length > 0}
      kept={keptFrom(stories, interview, id)}
      toldAt={retold ? Math.max(...retold.parts.map(({ at }) => at)) : undefined}
      fitting={fittingStories(asked.prompt, stories)}
    />
  );
}
