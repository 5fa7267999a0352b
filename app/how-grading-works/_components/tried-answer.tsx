import { flagSentence } from '@/lib/report/question/flag-sentence';
import { Beyond } from '@/app/interview/[id]/report/_components/answer/beyond';
import { MarkedAnswer } from '@/app/interview/[id]/report/_components/answer/marked-answer';
import { Misconceptions } from '@/app/interview/[id]/report/_components/answer/misconceptions';
import { PointList } from '@/app/interview/[id]/report/_components/answer/point-list';
import { ScoreBar } from '@/app/interview/[id]/report/_components/overview/score-bar';
import { pointsMade } from '@/lib/report/question/points-made';
import type { Trial } from '@/lib/report/trial';

/** What the grader made of an answer, with how sure it is of every part. */
export function TriedAnswer({ trial }: { trial: Trial }) {
  const { turns, result, points, misconceptions, beyond, flags, grader } = trial;
  const numbers = new Map(points.map(({ id }, index) => [id, index + 1]));
  return (
    <section aria-labelledby="tried-result" className="mt-8">
      <h3 id="tried-result" className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-lg font-normal">
          {result.kind === 'scored' ? (
            <>
              <strong className="tabular-nums">{result.score}</strong>
              <span className="text-soft"> of 100 · {result.band}</span>
            </>
          ) : (
            `${result.kind === 'not-graded' ? 'Not graded' : 'Not answered'}: it would be left out of the score`
          )}
        </span>
        {points.length > 0 && (
          <span className="text-sm font-normal text-soft">{pointsMade(points)}</span>
        )}
      </h3>
      {result.kind === 'scored' && <ScoreBar score={result.score} />}
      {flags.map((flag) => (
        <p key={flag} className="mt-2 text-sm text-warn">
          {flagSentence[flag]}
        </p>
      ))}
      <MarkedAnswer turns={turns} numbers={numbers} />
      <Misconceptions misconceptions={misconceptions} withConfidence />
      <PointList points={points} numbers={numbers} withConfidence />
      <Beyond beyond={beyond} turns={turns} />
      {grader && (
        <p className="mt-4 text-sm text-soft">
          Graded by the embedded grader, version {grader.version.split('+')[0]}, and forgotten.
        </p>
      )}
    </section>
  );
}
