import type { Evidence } from '@/lib/grading/verdict';
import type { Story } from '@/lib/grading/story/story';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { believedStory } from '@/lib/report/question/story-marks';
import { isEstimated } from '@/lib/grading/story/result/estimated';

/** The point that a statement stands on. */
export const pointOf = (of: readonly string[], question: ReportedQuestion | undefined) =>
  question?.points.find(({ id }) => of.includes(`point:${question.id}/${id}`));

/** The false claim that a statement stands on. */
export const misconceptionOf = (of: readonly string[], question: ReportedQuestion | undefined) =>
  question?.misconceptions.find(({ id }) => of.includes(`misconception:${question.id}/${id}`));

type PartReading = Story['parts'][number];

/** A part of the story, where it is told like this and the person does not say that it is not so. */
export const partIn = <V extends PartReading['verdict']>(
  question: ReportedQuestion | undefined,
  part: PartReading['part'],
  verdict: V,
) =>
  (question && believedStory(question))?.parts.find(
    (each): each is Extract<PartReading, { verdict: V }> =>
      each.part === part && each.verdict === verdict,
  );

/** The words of a measured result that is no estimate, where the person does not say that it is not so. */
export function measuredIn(question: ReportedQuestion): readonly Evidence[] {
  const measured = believedStory(question)?.measured;
  return measured?.kind === 'measured'
    ? measured.evidence.filter(({ quote }) => !isEstimated(quote))
    : [];
}
