import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CommentList } from '@/app/_components/comment-list';
import { Moment } from '@/app/_components/moment';
import { RunningTitle } from '@/app/_components/running-title';
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
        </header>
        {handout.sections.map(({ id, title, blocks }) => (
          <section key={id} aria-labelledby={`${id}-title`} className="mt-10">
            <h2 id={`${id}-title`} className="text-2xl">
              {title}
            </h2>
            <HandoutBlocks blocks={blocks} />
          </section>
        ))}
        {handout.questions.map(({ id, over, title, blocks }, index) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="mt-14">
            <p className="text-sm text-soft">{over}</p>
            <h2 id={`${id}-title`} className="mt-1 text-2xl">
              {title}
            </h2>
            <HandoutBlocks blocks={blocks} />
            {share.comments && (
              <div role="group" aria-label={`Comments on question ${index + 1}`} className="mt-6">
                <CommentList comments={comments.filter(({ question }) => question === id)} />
                <CommentForm question={id} number={index + 1} />
              </div>
            )}
          </section>
        ))}
      </article>
    </CommentDesk>
  );
}
