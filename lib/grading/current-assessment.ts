import type { Assessment } from './assessment';
import { scoreOf } from './score';

/** The assessment of a question that counts now, and the newest one, which may say that the model failed or is due. */
export interface Current {
  readonly counts: Assessment;
  readonly newest: Assessment;
}

/**
 * Of all assessments of a question the newest counts; but a model's verdict on the same words is not
 * displaced by a later try that is under way or failed. Its score is by the marking rule of today, whenever it was
 * given: a report never mixes two rules.
 */
export function currentOf(
  assessments: readonly Assessment[],
  question: string,
): Current | undefined {
  const own = assessments.filter((assessment) => assessment.question === question);
  const newest = own.at(-1);
  if (!newest) return undefined;
  const isOpen = newest.model?.outcome === 'pending' || newest.model?.outcome === 'failed';
  const judged = own.findLast(
    (assessment) =>
      assessment.model?.outcome === 'judged' &&
      JSON.stringify(assessment.conversation) === JSON.stringify(newest.conversation),
  );
  const best = (isOpen ? judged : undefined) ?? newest;
  const counts = { ...best, score: scoreOf(best.verdict, best.conversation) };
  return { counts, newest: best === newest ? counts : newest };
}
