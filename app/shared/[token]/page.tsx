import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CommentList } from '@/app/_components/comment-list';
import { Moment } from '@/app/_components/moment';
import { PaperParts } from '@/app/_components/paper-parts';
import { RunningTitle } from '@/app/_components/running-title';
import { hasContent, type HandoutSection } from '@/lib/report/handout/handout';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { partTitles } from '@/lib/report/handout/include';
import { compose } from '@/lib/server/compose';
import { timeZone } from '@/lib/server/http/report-files';
import { sharedReport } from '@/lib/use-cases/shared-report';
import { CommentDesk, CommentForm } from './_components/comment-form';
import { HandoutBlocks } from './_components/handout-blocks';

export const metadata: Metadata = {
  title: 'A shared report',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

/** Shown where many asked at the same moment; who comes later is told so before the page is made. */
function Busy() {
  return (
    <div className="under-header max-w-xl px-4 py-16 sm:px-6">
      <meta httpEquiv="refresh" content="10" />
      <h1 className="text-3xl">A moment, please</h1>
      <p className="mt-4">
        Many shared reports are being opened right now. This page tries again by itself.
      </p>
    </div>
  );
}

/** A report as somebody reads it who was given a link: what its owner included, and nothing to change but comments. */
export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const outcome = await sharedReport(compose().sharing, token);
  if (!outcome.ok && outcome.code === 'too_many_readers') return <Busy />;
  // Unknown, expired and revoked look the same.
  if (!outcome.ok) notFound();
  const { share, report, comments } = outcome.value;
  const handout = handoutOf(report, share.include, { timeZone: timeZone() });
  const hidden = handout.hidden.map((part) => partTitles[part]);
  return (
    <CommentDesk token={token}>
      <RunningTitle title={handout.running} />
      <article className="under-header max-w-3xl px-4 pt-10 pb-20 sm:px-6">
        <header>
          <p className="text-soft">{handout.about}</p>
          <h1 className="mt-1 text-3xl">{handout.title}</h1>
          <p className="mt-3 max-w-2xl text-sm text-soft">
            Shared with you by the person who sat this interview. {handout.reading} The link works
            until <Moment at={share.expiresAt} />.
            {hidden.length > 0 && ` Not included: ${hidden.join(', ')}.`}
          </p>
          {share.include.reference && <PaperParts />}
          <p className="hidden text-sm text-soft print:block">
            <a href={`/shared/${token}`} data-paper-address>
              This page
            </a>
          </p>
        </header>
        {handout.sections.map(({ id, title, blocks }) => (
          <section key={id} aria-labelledby={`${id}-title`} className="mt-10">
            <h2 id={`${id}-title`} className="text-2xl">
              {title}
            </h2>
            <HandoutBlocks blocks={blocks} />
          </section>
        ))}
        {!share.comments && !handout.questions.every(hasContent) && (
          <Asked questions={handout.questions} />
        )}
        {handout.questions.map((question, index) =>
          share.comments ? (
            <Question key={question.id} question={question}>
              <div role="group" aria-label={`Comments on question ${index + 1}`} className="mt-6">
                <CommentList comments={comments.filter((each) => each.question === question.id)} />
                <CommentForm question={question.id} number={index + 1} />
              </div>
            </Question>
          ) : (
            hasContent(question) && <Question key={question.id} question={question} />
          ),
        )}
      </article>
    </CommentDesk>
  );
}

function Question({
  question: { id, over, title, blocks },
  children,
}: {
  question: HandoutSection;
  /** What readers say of it; none where they may not. */
  children?: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-14">
      <p className="text-sm text-soft">{over}</p>
      <h2 id={`${id}-title`} className="mt-1 text-2xl">
        {title}
      </h2>
      <HandoutBlocks blocks={blocks} />
      {children}
    </section>
  );
}

/** All that was asked, where not of every question something is included. */
function Asked({ questions }: { questions: readonly HandoutSection[] }) {
  return (
    <section aria-labelledby="questions" className="mt-10">
      <h2 id="questions" className="text-2xl">
        Questions
      </h2>
      <ol className="mt-3 list-decimal space-y-1 pl-6">
        {questions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </section>
  );
}
