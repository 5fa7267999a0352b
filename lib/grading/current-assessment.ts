import type { Assessment } from './assessment';

/** The assessment of a question that counts now, and the newest one, which may say that the model failed or is due. */
export interface Current {
  readonly counts: Assessment;
  readonly newest: Assessment;
}

/**
 * Of all assessments of a question the newest counts; but a model's verdict on the same words is not
 * displaced by a later try that is under way or failed.
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
  return { counts: (isOpen ? judged : undefined) ?? newest, newest };
}
