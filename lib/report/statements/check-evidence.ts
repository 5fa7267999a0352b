import type { Story } from '@/lib/grading/story/story';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

/** The point that a statement stands on. */
export const pointOf = (of: readonly string[], question: ReportedQuestion | undefined) =>
  question?.points.find(({ id }) => of.includes(`point:${question.id}/${id}`));

/** The false claim that a statement stands on. */
export const misconceptionOf = (of: readonly string[], question: ReportedQuestion | undefined) =>
  question?.misconceptions.find(({ id }) => of.includes(`misconception:${question.id}/${id}`));

type PartReading = Story['parts'][number];

/** A part of the story, where it is told like this. */
export const partIn = <V extends PartReading['verdict']>(
  question: ReportedQuestion | undefined,
  part: PartReading['part'],
  verdict: V,
) =>
  question?.story?.parts.find(
    (each): each is Extract<PartReading, { verdict: V }> =>
      each.part === part && each.verdict === verdict,
  );
