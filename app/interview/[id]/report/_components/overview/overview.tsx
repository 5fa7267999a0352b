import Link from 'next/link';
import { LevelScale } from '@/app/_components/picture/level-scale';
import { SectionLines } from '@/app/_components/picture/section-lines';
import { levelSteps } from '@/lib/report/picture/level-steps';
import { sectionLines } from '@/lib/report/picture/section-lines';
import type { Certainty, Report, Tally } from '@/lib/report/report';
import { verdictAfterLevel } from '@/lib/report/statements/level-words';
import { isNews } from '@/lib/report/statements/is-news';
import { sentenceOf } from '@/lib/report/statements/sentence';

/** Whether all were answered says the rest. */
const ended: Record<NonNullable<Report['ended']>, string | null> = {
  completed: null,
  time: 'The time ran out.',
  ended: 'You ended the interview.',
};

/** The whole interview in ten seconds: the level, a sentence, the score and how far it is to be trusted. */
export function Overview({ report }: { report: Report }) {
  return (
    <header id="overall">
      <p className="text-soft">
        {report.guide !== report.title && `${report.guide} · `}
        {report.mode === 'exam' ? 'Exam' : 'Practice'} ·{' '}
        <time dateTime={new Date(report.startedAt).toISOString()}>{day(report.startedAt)}</time>
      </p>
      <h1 tabIndex={-1} className="mt-1 text-3xl">
        {report.title}
      </h1>
      <div className="mt-6 rounded-card border border-line bg-surface p-5 sm:p-7 print:mt-4 print:p-5">
        <div className="grid gap-x-10 gap-y-6 sm:grid-cols-[auto_1fr]">
          <Score report={report} />
          <Verdict report={report} />
        </div>
        <WithMarks report={report} />
        {report.overall.score !== null && (
          <div className="mt-7 border-t border-line pt-5 print:mt-4 print:pt-4">
            <h2 className="text-sm font-medium text-soft">By section</h2>
            <SectionLines picture={sectionLines(report.sections, report.questions)} />
          </div>
        )}
      </div>
    </header>
  );
}

function Score({ report: { overall, certainty, ended: how } }: { report: Report }) {
  return (
    <div className="max-w-56 print:max-w-[17rem]">
      <h2 className="text-sm font-medium text-soft">Overall</h2>
      {overall.score === null ? (
        <p className="mt-1 text-2xl font-semibold">No score</p>
      ) : (
        <p className="mt-1 leading-none">
          <span className="text-6xl font-semibold tracking-tight tabular-nums">
            {overall.score}
          </span>
          <span className="text-soft"> of 100</span>
          <span className="mt-2 block text-lg font-medium">
            {overall.band}
            {overall.withMarks && <span className="font-normal text-soft"> by the grader</span>}
          </span>
        </p>
      )}
      {certainty && <p className="mt-2 text-sm text-soft">{certaintySentence(certainty)}</p>}
      <p className="mt-2 text-sm text-soft">
        {coverage(overall)} {how && ended[how]}
      </p>
    </div>
  );
}

/** All that the person's marks would change, in one place: what stands above is the grader's alone. */
function WithMarks({ report: { withMarks, overall } }: { report: Report }) {
  if (withMarks === null) return null;
  return (
    <div className="mt-6 border-l-2 border-accent pl-4">
      <p>{sentenceOf(withMarks)}</p>
      <p className="text-sm text-soft">
        {overall.withMarks?.score === overall.score &&
          'That moves the whole by less than one point; each question says what your marks do to it. '}
        The score, the vote and the figures above are the grader’s and stay as they are.
      </p>
    </div>
  );
}

function Verdict({ report: { level, verdict, reasons } }: { report: Report }) {
  if (level === null)
    return (
      <div>
        <h2 className="text-sm font-medium text-soft">How it went</h2>
        <p className="mt-1 text-lg">
          Nothing was graded, so nothing can be said of how it went. The reference answers below are
          yours to read.
        </p>
      </div>
    );
  return (
    <div className="min-w-0">
      <h2 className="mb-1 text-sm font-medium text-soft">How an interviewer might vote</h2>
      <LevelScale steps={levelSteps(level)} />
      {verdict?.kind === 'verdict' && (
        <p className="mt-3 text-lg text-pretty">{verdictAfterLevel(verdict)}</p>
      )}
      {reasons.filter(isNews).map((reason) => (
        <p key={sentenceOf(reason)} className="mt-2 text-sm text-soft">
          {sentenceOf(reason)}
        </p>
      ))}
      <p className="mt-2 text-sm print:hidden">
        <Link
          href="/how-grading-works#level"
          className="finger text-soft underline underline-offset-2 hover:text-ink"
        >
          By which rule
        </Link>
      </p>
    </div>
  );
}

function certaintySentence({ labels, inDoubt, low, high }: Certainty): string {
  if (inDoubt === 0) return `The grader doubts none of the ${labels} findings behind it.`;
  const range = low === high ? `stays at ${low}` : `lies between ${low} and ${high}`;
  return `The grader is not sure of ${inDoubt} of the ${labels} findings behind it: however ${inDoubt === 1 ? 'it turns' : 'they turn'} out, its score ${range}.`;
}

function coverage({ answered, planned, score }: Tally): string {
  if (score === null) return 'Nothing was answered, so there is nothing to score.';
  if (answered === planned)
    return planned === 1
      ? 'The one question was answered.'
      : `${planned === 2 ? 'Both' : `All ${planned}`} questions were answered.`;
  return planned - answered === 1
    ? `Over ${answered} of ${planned} questions; the other was not answered and is left out.`
    : `Over ${answered} of ${planned} questions; the others were not answered and are left out.`;
}

function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
