import Link from 'next/link';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { commentNews } from '@/lib/report/handout/comment-news';
import { newComments } from '@/lib/use-cases/shared-report';
import { listInterviews, type InterviewSummary } from '@/lib/use-cases/list-interviews';
import { buttonClass } from './_components/button';
import { CompareTwo } from './_components/compare-two';
import { PastInterviews } from './_components/past-interviews';
import { ResumeCard } from './_components/resume-card';
import { ScoreHistory } from './_components/score-history';

/** So many past scores are drawn. */
const MOST_SCORES = 20;

export default async function HomePage() {
  const interviews = await interviewsHere();
  const unfinished = interviews.find(({ phase }) => phase === 'running');
  const past = interviews.filter(({ phase }) => phase === 'closed');
  const left = await newComments(
    compose().sharing,
    past.map(({ id }) => id),
  );
  const news = new Map([...left].map(([id, comments]) => [id, commentNews(comments)]));
  return (
    <div className="under-header max-w-3xl px-4 pt-12 pb-20 sm:px-6 sm:pt-20">
      <h1 className="text-4xl sm:text-5xl">Practise the interview before it counts.</h1>
      <p className="mt-5 max-w-xl text-lg text-soft">
        Candor asks you interview questions against the clock and follows up on what you say. Every
        mark comes with a quote of your own words, so you can check it.
      </p>
      {unfinished && (
        <div className="mt-8">
          <ResumeCard interview={unfinished} />
        </div>
      )}
      <p className="mt-7">
        <Link
          href="/setup"
          className={buttonClass(
            unfinished ? 'secondary' : 'primary',
            unfinished ? '' : 'px-6 text-lg',
          )}
        >
          Start interview
        </Link>
      </p>
      <Past interviews={past} news={news} />
    </div>
  );
}

function Past({
  interviews,
  news,
}: {
  interviews: readonly InterviewSummary[];
  news: ReadonlyMap<string, string>;
}) {
  const scores = interviews
    .flatMap(({ score }) => (score === null ? [] : [score]))
    .slice(0, MOST_SCORES)
    .toReversed();
  return (
    <section aria-labelledby="past" className="mt-16">
      <h2 id="past" className="text-xl">
        Past interviews
      </h2>
      {interviews.length === 0 ? (
        <p className="mt-3 max-w-xl text-soft">
          None yet in this browser. Finished interviews are listed here with their scores and
          reports. If you had some elsewhere,{' '}
          <Link href="/settings" className="text-accent underline underline-offset-2">
            bring them back with your restore code
          </Link>
          .
        </p>
      ) : (
        <div className="mt-4 space-y-5">
          {scores.length > 1 && <ScoreHistory scores={scores} />}
          <PastInterviews interviews={interviews} news={news} />
          <CompareTwo interviews={interviews} />
        </div>
      )}
    </section>
  );
}

async function interviewsHere(): Promise<InterviewSummary[]> {
  const { ports, secret } = compose();
  const person = await personOf(secret);
  return person === undefined ? [] : listInterviews(ports, person);
}
