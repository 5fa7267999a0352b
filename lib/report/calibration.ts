import type { BegunInterview } from '@/lib/interview/interview-state';
import { asMarks } from './self-rating';
import type { Calibration } from './report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { Statement } from '@/lib/report/statements/statement';

/** A rating within this of the grade agrees with it: a little more than half a step of the scale. */
const ALIKE = 0.6 * asMarks(1);

/** What the person thought of their answers, 0 to 5, against the grades; null without a question that has both. */
export function calibrationOf(
  questions: readonly ReportedQuestion[],
  ratings: ReadonlyMap<string, number>,
  state: BegunInterview,
): Calibration | null {
  const followedUp = new Set(
    state.questions.filter(({ followUps }) => followUps.length > 0).map(({ id }) => id),
  );
  const pairs = questions.flatMap(({ id, result }) => {
    const rating = ratings.get(id);
    return rating === undefined || result.kind !== 'scored'
      ? []
      : [
          {
            id,
            rated: asMarks(rating),
            score: result.score,
            afterParts: state.plan.mode === 'practice' && followedUp.has(id),
          },
        ];
  });
  if (pairs.length === 0) return null;
  const sum = pairs.reduce((total, { rated, score }) => total + rated - score, 0);
  return {
    meanDifference: Math.round((10 * sum) / pairs.length) / 10,
    ratings: pairs.map(({ id, rated, afterParts }) => ({ question: id, rated, afterParts })),
    statements: pairs.map(({ id, rated, score }): Statement => {
      const difference = rated - score;
      const kind =
        Math.abs(difference) <= ALIKE
          ? 'rated_alike'
          : difference > 0
            ? 'rated_higher'
            : 'rated_lower';
      return { kind, of: [`rating:${id}`, `score:${id}`], question: id, rated, score };
    }),
  };
}
