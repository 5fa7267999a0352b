import { z } from 'zod';
import { bandOf, type QuestionScore } from '@/lib/grading/score';
import type { QuestionReport } from './question-report';

const band = z.enum(['Strong', 'Solid', 'Partial', 'Early']);

/** The score with the person's own marks, beside the grader's. */
export const withMarksSchema = z
  .strictObject({
    score: z.number().int(),
    band,
    deducted: z.number(),
    /**
     * Why the marks leave the score where it is; null where they move it. `deductions`: what is taken off for claims that
     * stand is as much as all points earn. `paid_alike`: the marked words earn what the grader gave already.
     */
    unmoved: z.enum(['deductions', 'paid_alike', 'rounded']).nullable(),
  })
  .readonly();
type WithMarks = z.infer<typeof withMarksSchema>;

/** What a person's marks make of a score; null where there are none that count. */
export function withMarksOf(grader: QuestionScore, marked: QuestionScore | null): WithMarks | null {
  if (marked?.kind !== 'scored') return null;
  const { score, deducted } = marked;
  return { score, band: bandOf(score), deducted, unmoved: unmovedBy(grader, marked) };
}

function unmovedBy(grader: QuestionScore, marked: QuestionScore): WithMarks['unmoved'] {
  if (grader.kind !== 'scored' || marked.kind !== 'scored' || grader.score !== marked.score)
    return null;
  if (earned(marked) <= 0) return 'deductions';
  return earned(marked) === earned(grader) ? 'paid_alike' : 'rounded';
}

function earned({ credits, deducted }: Extract<QuestionScore, { kind: 'scored' }>): number {
  return credits.reduce((sum, { credit }) => sum + credit, 0) - deducted;
}

/** The end of a sentence on a score that marks do not move. */
export const unmovedWords: Record<NonNullable<WithMarks['unmoved']>, string> = {
  deductions:
    'Your marks do not move it: what is taken off for the claims that stand is as much as all your points earn, and no score falls below 0.',
  paid_alike:
    'Your marks do not move it: the words you marked earn what the grader had given already.',
  rounded: 'Your marks move it by less than one point of 100.',
};

/** A question as it would stand with the person's marks in place of what they contest. */
export function asMarked<Q extends QuestionReport>(question: Q): Q {
  const { withMarks, points, misconceptions } = question;
  if (withMarks === null) return question;
  const { score, band: marked, deducted } = withMarks;
  return {
    ...question,
    result: { kind: 'scored', score, band: marked, deducted },
    points: points.map((point) => {
      if (point.disclaimed) return { ...point, label: 'missed' };
      return point.claimed === null ? point : { ...point, label: 'met' };
    }),
    misconceptions: misconceptions
      .filter(({ denied }) => !denied)
      .map((found) => ({ ...found, label: found.meant ?? found.label })),
  };
}
