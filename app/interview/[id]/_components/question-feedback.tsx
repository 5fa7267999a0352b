import { allMadeWords } from '@/lib/report/question/all-made';
import { flagSentence } from '@/lib/report/question/flag-sentence';
import type { QuestionReport } from '@/lib/report/question/question-report';

/** Practice: how the question that just closed went. */
export function QuestionFeedback({ feedback }: { feedback: QuestionReport }) {
  const { result, points, misconceptions, prompt, flags } = feedback;
  if (result.kind !== 'scored')
    return (
      <aside
        aria-label={`Feedback: ${prompt}`}
        className="rounded-card border border-line bg-surface px-4 py-3 text-sm text-soft"
      >
        {result.kind === 'not-answered'
          ? 'Not answered, so it is left out of your score. The report has the reference answer.'
          : flags.includes('other_language')
            ? flagSentence.other_language
            : 'Not graded yet. The report will grade it.'}
      </aside>
    );
  const missed = points.filter(({ label }) => label !== 'met');
  return (
    <aside
      aria-label={`Feedback: ${prompt}`}
      className="rounded-card border border-line bg-surface px-4 py-3 text-sm"
    >
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-semibold">How that went</span>
        <span className="tabular-nums">
          <strong className="text-base">{result.score}</strong>
          <span className="text-soft"> of 100 · {result.band}</span>
        </span>
      </p>
      {misconceptions.map(({ id, claim, correction }) => (
        <p key={id} className="mt-3 border-l-2 border-bad pl-3">
          <span className="font-medium text-bad">Not quite: </span>
          {claim} <span className="text-soft">{correction}</span>
        </p>
      ))}
      {missed.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-soft">
            {missed.length === 1 ? 'One key point' : `${missed.length} key points`} missing or only
            partly made
          </summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {missed.map(({ id, statement, label }) => (
              <li key={id}>
                {statement}
                {label === 'partial' && <span className="text-soft"> (partly made)</span>}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="mt-2 text-good">{allMadeWords(feedback)}</p>
      )}
    </aside>
  );
}
