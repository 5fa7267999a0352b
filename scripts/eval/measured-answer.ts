import type { MisconceptionVerdict, Verdict } from '@/lib/grading/verdict';
import { SCALE, type Graded } from './agreement';
import type { AnswerSet, GradedAnswer } from './answer-sets';
import type { MeasuredGrader } from './measured-grader';

/** An answer, the reader's grade and the grader's, side by side. */
export interface MeasuredAnswer extends Graded {
  readonly answer: GradedAnswer;
  readonly verdict: Verdict;
  /** The false claims that the grader holds against the person. */
  readonly accused: readonly Exclude<MisconceptionVerdict, { label: 'absent' }>[];
}

export function measure(set: AnswerSet, grader: MeasuredGrader): MeasuredAnswer[] {
  return set.answers.map((answer) => {
    const { verdict, score } = grader.judge(
      answer.answer,
      grader.materialOf(answer.question, answer.own),
    );
    return {
      answer,
      group: answer.question,
      gold: answer.gold,
      predicted: (SCALE * score) / 100,
      verdict,
      accused: verdict.misconceptions.filter((found) => found.label !== 'absent'),
    };
  });
}

/** How sure the grader is of its verdicts on an answer, all points and what it accuses of taken together. */
export function confidenceIn({ verdict, accused }: MeasuredAnswer): number {
  const all = [...verdict.points, ...accused].map(({ confidence }) => confidence);
  return all.length === 0 ? 0 : all.reduce((sum, x) => sum + x, 0) / all.length;
}
