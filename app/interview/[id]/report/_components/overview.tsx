import type { Report, Tally } from '@/lib/report/report';
import { ScoreBar } from './score-bar';
import { ShortScores } from './two-scores';

const ended: Record<NonNullable<Report['ended']>, string> = {
  completed: 'All questions were asked.',
  time: 'The time ran out.',
  ended: 'You ended the interview.',
};

/** The whole interview at a glance: the score, what it covers, and each section. */
export function Overview({ report }: { report: Report }) {
  const { overall, sections } = report;
  return (
    <header>
      <p className="text-soft">
        {report.guide} · {report.mode === 'exam' ? 'Exam' : 'Practice'} ·{' '}
        <time dateTime={new Date(report.startedAt).toISOString()}>{day(report.startedAt)}</time>
      </p>
      <h1 className="mt-1 text-3xl">{report.title}</h1>
      <div className="mt-6 grid gap-x-10 gap-y-6 rounded-card border border-line bg-surface p-6 sm:grid-cols-[auto_1fr]">
        <div>
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
          {overall.withMarks && (
            <p className="mt-2">
              <strong className="tabular-nums">{overall.withMarks.score}</strong>{' '}
              <span className="text-soft">with your marks ·</span> {overall.withMarks.band}
            </p>
          )}
          <p className="mt-3 max-w-56 text-sm text-soft">
            {coverage(overall)} {report.ended && ended[report.ended]}
          </p>
        </div>
        <div>
          <h2 className="text-sm font-medium text-soft">By section</h2>
          <ul className="mt-2 space-y-3">
            {sections.map((section) => (
              <li key={section.id}>
                <p className="flex items-baseline justify-between gap-4 text-sm">
                  <span>{section.title}</span>
                  <span className="shrink-0 tabular-nums">
                    <ShortScores score={section.score} withMarks={section.withMarks} />
                  </span>
                </p>
                <ScoreBar score={section.score} withMarks={section.withMarks?.score ?? null} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {report.questions.length > 1 && <QuestionList questions={report.questions} />}
    </header>
  );
}

function coverage({ answered, planned, score }: Tally): string {
  if (score === null) return 'Nothing was answered, so there is nothing to score.';
  if (answered === planned)
    return planned === 1
      ? 'The one question was answered.'
      : `All ${planned} questions were answered.`;
  return `Over ${answered} of ${planned} questions; the others were not answered and are left out.`;
}

function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** Every question with its score: the way to its part of the report. */
function QuestionList({ questions }: { questions: Report['questions'] }) {
  return (
    <nav aria-label="Questions" className="mt-6 print:hidden">
      <ol className="divide-y divide-line border-y border-line">
        {questions.map(({ id, prompt, result, withMarks }, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex items-baseline gap-3 py-2 hover:text-accent hover:underline"
            >
              <span className="text-soft tabular-nums">{index + 1}</span>
              <span className="flex-1">{prompt}</span>
              <span className="shrink-0 tabular-nums">
                <ShortScores
                  score={result.kind === 'scored' ? result.score : null}
                  withMarks={withMarks}
                />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
