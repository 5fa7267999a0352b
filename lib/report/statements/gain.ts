import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { earnedOf } from '@/lib/report/tally';
import { marking, scoreOfShare } from '@/lib/grading/score';

/** What can be gained, of the 100 of the whole, were every asked question counted. One decimal. */
const round = (value: number) => Math.round(10 * Math.min(100, Math.max(0, value))) / 10;

/** By answering a question that was left out. */
export function gainOfAnswer(asked: number): number {
  return round(100 / Math.max(1, asked));
}

/** By making a point in full, at once. */
export function gainOfPoint(point: PointReport, question: QuestionReport, asked: number): number {
  return gainOf(1 - point.credit, question, asked);
}

/** By not claiming something false. */
export function gainOfTruth(
  { label }: MisconceptionReport,
  question: QuestionReport,
  asked: number,
): number {
  return gainOf(marking.misconception[label], question, asked);
}

/** By so much more credit than was earned. */
function gainOf(credit: number, question: QuestionReport, asked: number): number {
  const { length } = question.points;
  const earned = earnedOf(question);
  const gained = scoreOfShare((earned + credit) / length) - scoreOfShare(earned / length);
  return round(gained / Math.max(1, asked));
}

/** What a question has to gain in all: what its score lacks, or all of it. */
export function gainOfQuestion({ result, withMarks }: QuestionReport, asked: number): number {
  const score = withMarks?.score ?? (result.kind === 'scored' ? result.score : 0);
  return round((100 - score) / Math.max(1, asked));
}
