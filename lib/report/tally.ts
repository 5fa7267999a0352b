import { bandOf, marking, scoreOfShare } from '@/lib/grading/score';
import { UNSURE } from '@/lib/grading/verdict';
import type { QuestionReport } from '@/lib/report/question/question-report';
import type { Certainty, Tally } from './report';

/** The mean over the answered questions, and what it covers. */
export function tallyOf(questions: readonly QuestionReport[], planned: number): Tally {
  const scores = questions.flatMap(({ result }) =>
    result.kind === 'scored' ? [result.score] : [],
  );
  const marked = questions.some(({ withMarks }) => withMarks !== null)
    ? meanOf(questions.flatMap((question) => markedScore(question) ?? []))
    : null;
  const score = meanOf(scores);
  return {
    score,
    band: score === null ? null : bandOf(score),
    answered: scores.length,
    planned,
    withMarks: marked === null ? null : { score: marked, band: bandOf(marked) },
  };
}

/** A question's score with the person's marks where there are some, else the grader's; undefined when it has neither. */
export function markedScore({ result, withMarks }: QuestionReport): number | undefined {
  return withMarks?.score ?? (result.kind === 'scored' ? result.score : undefined);
}

/** What was earned of a question's key points by the grader: their credit less what was taken off. */
export function earnedOf({ points, result }: QuestionReport): number {
  const credit = points.reduce((sum, point) => sum + point.credit, 0);
  return credit - (result.kind === 'scored' ? result.deducted : 0);
}

function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round(scores.reduce((sum, value) => sum + value, 0) / scores.length);
}

/** Labels in doubt: the grader is not sure, or the graders differ. */
export function inDoubt({ points, misconceptions, model }: QuestionReport): {
  readonly points: QuestionReport['points'];
  readonly misconceptions: QuestionReport['misconceptions'];
} {
  const differs = new Set(model.said?.differs);
  const unsure = ({ id, confidence }: { id: string; confidence: number | null }) =>
    differs.has(id) || (confidence !== null && confidence < UNSURE);
  return { points: points.filter(unsure), misconceptions: misconceptions.filter(unsure) };
}

/**
 * Where the score would stand if all that is in doubt went against the person, and if all of it went for them.
 * Null when nothing was scored.
 */
export function certaintyOf(questions: readonly QuestionReport[]): Certainty | null {
  const ranges = questions.flatMap((question) =>
    question.result.kind === 'scored' ? [rangeOf(question, question.result.score)] : [],
  );
  if (ranges.length === 0) return null;
  return {
    labels: ranges.reduce((sum, { labels }) => sum + labels, 0),
    inDoubt: ranges.reduce((sum, { doubts }) => sum + doubts, 0),
    low: meanOf(ranges.map(({ low }) => low)) ?? 0,
    high: meanOf(ranges.map(({ high }) => high)) ?? 100,
  };
}

function rangeOf(question: QuestionReport, score: number) {
  const doubted = inDoubt(question);
  const at = (credit: number) =>
    Math.round(scoreOfShare((earnedOf(question) + credit) / question.points.length));
  const lower = doubted.points.reduce((sum, { credit }) => sum + credit, 0);
  const higher =
    doubted.points.reduce((sum, { label, credit }) => sum + (label === 'met' ? 0 : 1 - credit), 0) +
    doubted.misconceptions.reduce((sum, { label }) => sum + marking.misconception[label], 0);
  return {
    labels: question.points.length + question.misconceptions.length,
    doubts: doubted.points.length + doubted.misconceptions.length,
    low: Math.min(score, at(-lower)),
    high: Math.max(score, at(higher)),
  };
}
