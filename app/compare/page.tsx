import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { buttonClass } from '@/app/_components/button';
import { Moment } from '@/app/_components/moment';
import { Notice } from '@/app/_components/notice';
import { modeNames } from '@/app/_components/past-interviews';
import { compareReports, type Comparison, type Side } from '@/lib/report/compare';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { ownReport } from '@/lib/use-cases/own-report';
import { ChangeRow } from './_components/change-row';
import { CautionLine, ComparedQuestion } from './_components/compared-question';
import { SpokenAndTime } from './_components/spoken-and-time';

export const metadata: Metadata = { title: 'Two interviews' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** Two own interviews side by side; another person's are not there. */
export default async function ComparePage({ searchParams }: { searchParams: Search }) {
  const { a, b } = await searchParams;
  if (typeof a !== 'string' || typeof b !== 'string') notFound();
  if (a === b)
    return (
      <Instead title="Choose two different interviews">
        You chose the same interview twice. Go back and choose another one beside it.
      </Instead>
    );
  const { ports, secret } = compose();
  const person = (await personOf(secret)) ?? '';
  const [one, other] = [await ownReport(ports, a, person), await ownReport(ports, b, person)];
  for (const outcome of [one, other])
    if (!outcome.ok) {
      if (outcome.code === 'not_found') notFound();
      return <Instead title="There is nothing to compare yet">{outcome.sentence}</Instead>;
    }
  if (!one.ok || !other.ok) notFound();
  return <TwoInterviews comparison={compareReports(one.value, other.value)} />;
}

function TwoInterviews({ comparison }: { comparison: Comparison }) {
  const { sides, sections, questions, only, otherGuide } = comparison;
  return (
    <article className="under-header max-w-3xl px-4 pt-10 pb-20 sm:px-6">
      <h1 className="text-3xl">Two interviews, side by side</h1>
      <div className="mt-6 grid gap-4 sm:grid-cols-2">
        <SideCard name="Before" side={sides.before} />
        <SideCard name="After" side={sides.after} />
      </div>
      <section aria-labelledby="scores" className="mt-10">
        <h2 id="scores" className="text-2xl">
          Scores
        </h2>
        <p className="mt-1 text-sm text-soft">
          A ring is the earlier interview, a dot the later one; a dot alone did not move.
        </p>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          <ChangeRow
            name="Overall"
            before={sides.before.score}
            after={sides.after.score}
            none="no score"
          />
          <Sections sections={sections} />
        </ul>
        <p className="mt-3 text-sm text-soft">{overallCaution(comparison)}</p>
        {otherGuide && (
          <p className="mt-1 text-sm text-warn">
            The questions come from different guides, so the scores measure different things.
          </p>
        )}
      </section>
      <section aria-labelledby="both" className="mt-14">
        <h2 id="both" className="text-2xl">
          Questions that both asked
        </h2>
        {questions.length === 0 && (
          <p className="mt-3 text-soft">
            No question was asked in both interviews, so no answer can be held against another.
          </p>
        )}
        {questions.some(({ cautions }) => cautions.includes('other_mode')) && (
          <CautionLine caution="other_mode" />
        )}
        {questions.map((question) => (
          <ComparedQuestion key={question.id} question={question} />
        ))}
      </section>
      <Only title="Asked only before" prompts={only.before} />
      <Only title="Asked only after" prompts={only.after} />
      <section aria-labelledby="time" className="mt-14">
        <h2 id="time" className="text-2xl">
          Time and delivery
        </h2>
        <SpokenAndTime comparison={comparison} />
      </section>
    </article>
  );
}

function Sections({ sections }: Pick<Comparison, 'sections'>) {
  return sections.map(({ title, before, after, sameQuestions }) => (
    <ChangeRow
      key={title}
      name={title}
      before={before}
      after={after}
      none="no score"
      caution={
        before === null || after === null || sameQuestions
          ? null
          : 'Over different questions: only a rough comparison.'
      }
    />
  ));
}

/** How far the two overall scores may be held against each other. */
function overallCaution({ sides, questions, only }: Comparison): string {
  if (sides.before.score === null || sides.after.score === null)
    return 'One of the two has no score, so there is no change to show.';
  const others = only.before.length + only.after.length;
  if (questions.length === 0)
    return 'The two asked different questions: a higher score can come from easier questions.';
  return others === 0
    ? 'Both asked the same questions.'
    : `${questions.length === 1 ? 'One question is' : `${questions.length} of the questions are`} the same; the others differ, so the overall scores are only a rough comparison.`;
}

function SideCard({ name, side }: { name: string; side: Side }) {
  const { interview, title, startedAt, mode, level, score, band, withMarks, answered, planned } =
    side;
  return (
    <div className="rounded-card border border-line bg-surface p-5">
      <p className="text-sm text-soft">{name}</p>
      <p className="mt-1 font-semibold">
        <Link
          href={`/interview/${interview}/report`}
          className="finger underline-offset-2 hover:underline"
        >
          {title}
        </Link>
      </p>
      <p className="text-sm text-soft">
        <Moment at={startedAt} /> · {modeNames[mode]}
      </p>
      <p className="mt-3">
        {score === null ? (
          <span className="text-soft">No score</span>
        ) : (
          <>
            <strong className="text-3xl tabular-nums">{score}</strong>
            <span className="text-soft"> of 100</span> · {band}
          </>
        )}
        {withMarks !== null && (
          <span className="block text-sm text-soft">
            {withMarks} with your own marks; what is compared below is the grader’s.
          </span>
        )}
      </p>
      {level !== null && <p className="text-sm text-soft">An interviewer might vote: {level}</p>}
      <p className="text-sm text-soft">
        {answered} of {planned} answered
      </p>
    </div>
  );
}

function Only({ title, prompts }: { title: string; prompts: readonly string[] }) {
  if (prompts.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-2 list-disc pl-5 text-soft">
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}

function Instead({ title, children }: { title: string; children: string }) {
  return (
    <div className="under-header max-w-xl px-4 py-16 sm:px-6">
      <h1 className="text-3xl">{title}</h1>
      <div className="mt-4">
        <Notice>
          <p>{children}</p>
        </Notice>
      </div>
      <p className="mt-6">
        <Link href="/" className={buttonClass('primary')}>
          Go to the home page
        </Link>
      </p>
    </div>
  );
}
