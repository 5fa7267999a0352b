import type { Rubric } from '@/lib/guide/rubric';
import { missed } from '@/lib/grading/points/point-labels';
import type { AnswerFlag, Verdict } from '@/lib/grading/verdict';

/** The verdict on an answer of which nothing is taken as one, and why. */
export function nothingSaid(rubric: Rubric, flags: readonly AnswerFlag[]): Verdict {
  return {
    points: rubric.points.map(({ id }) => missed(id, 1)),
    misconceptions: rubric.misconceptions.map(({ id }) => ({
      id,
      label: 'absent' as const,
      confidence: 1,
    })),
    beyond: [],
    flags: [...flags],
  };
}
