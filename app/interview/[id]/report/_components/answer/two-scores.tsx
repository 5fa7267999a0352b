import type { ReactNode } from 'react';
import type { QuestionReport } from '@/lib/report/question/question-report';

/** The score of a part in few words: the grader's, and beside it the one with the person's own marks. */
export function ShortScores({
  score,
  withMarks,
  none = 'not answered',
}: {
  score: number | null;
  /** What is said where there is no score. */
  none?: ReactNode;
  withMarks: { readonly score: number } | null;
}) {
  return (
    <>
      {score === null ? <span className="text-soft">{none}</span> : score}
      {withMarks && (
        <span className="text-soft">
          {' '}
          · <span className="text-ink">{withMarks.score}</span> with your marks
        </span>
      )}
    </>
  );
}

/** The score of a question: one, or the grader's and the one with the person's own marks. */
export function QuestionScores({
  question: { result, withMarks },
}: {
  question: Pick<QuestionReport, 'result' | 'withMarks'>;
}) {
  if (!withMarks)
    return result.kind === 'scored' ? (
      <span className="text-lg">
        <strong className="tabular-nums">{result.score}</strong>
        <span className="text-soft"> of 100 · {result.band}</span>
      </span>
    ) : null;
  return (
    <span className="text-lg text-soft">
      By the grader{' '}
      {result.kind === 'scored' ? (
        <>
          <strong className="text-ink tabular-nums">{result.score}</strong> · {result.band}
        </>
      ) : (
        'not answered'
      )}
      <br className="sm:hidden" />
      <span className="max-sm:hidden"> · </span>
      <span className="max-sm:capitalize">with</span> your marks{' '}
      <strong className="text-ink tabular-nums">{withMarks.score}</strong> · {withMarks.band}
    </span>
  );
}
