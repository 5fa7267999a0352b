import type { BegunInterview } from '@/lib/interview/interview-state';
import { asMarks } from './self-rating';
import type { Calibration } from './report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { toPutRight } from '@/lib/report/question/to-put-right';
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
  const pairs = questions.flatMap((question) => {
    const { id, result } = question;
    const rating = ratings.get(id);
    return rating === undefined || result.kind !== 'scored'
      ? []
      : [
          {
            id,
            rated: asMarks(rating),
            score: result.score,
            flawed: toPutRight([question]).standing.length > 0,
            afterParts: state.plan.mode === 'practice' && followedUp.has(id),
          },
        ];
  });
  if (pairs.length === 0) return null;
  const sum = pairs.reduce((total, { rated, score }) => total + rated - score, 0);
  return {
    meanDifference: Math.round((10 * sum) / pairs.length) / 10,
    ratings: pairs.map(({ id, rated, afterParts }) => ({ question: id, rated, afterParts })),
    statements: pairs.map(({ id, rated, score, flawed }): Statement => {
      const difference = rated - score;
      const about = { of: [`rating:${id}`, `score:${id}`], question: id, rated, score };
      if (Math.abs(difference) <= ALIKE) return { kind: 'rated_alike', ...about };
      return difference > 0
        ? { kind: 'rated_higher', ...about }
        : { kind: 'rated_lower', ...about, flawed };
    }),
  };
}
