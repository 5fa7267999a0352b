import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { earnedOf, tallyOf } from '@/lib/report/tally';
import { marking, scoreOfShare } from '@/lib/grading/score';

/** What can be gained, of the 100 of the whole, were every asked question counted. One decimal. */
const round = (value: number) => Math.round(10 * Math.min(100, Math.max(0, value))) / 10;

/** By answering a question that was left out: like the answered ones; in full where none was answered. */
export function gainOfAnswer(questions: readonly QuestionReport[]): number {
  const { score, withMarks } = tallyOf(questions, questions.length);
  return round((withMarks?.score ?? score ?? 100) / Math.max(1, questions.length));
}

/** By making a point in full, at once. */
export function gainOfPoint(point: PointReport, question: QuestionReport, asked: number): number {
  return gainOf(1 - point.credit, question, asked);
}

/** By not claiming something false, or by saying the right thing at once. */
export function gainOfTruth(
  claim: MisconceptionReport,
  question: QuestionReport,
  asked: number,
): number {
  return gainOf(costOf(claim), question, asked);
}

/** By several of these together: the first points count a little more than the last, so it is no sum. */
export function gainOfAll(
  of: readonly ({ readonly point: PointReport } | { readonly claim: MisconceptionReport })[],
  question: QuestionReport,
  asked: number,
): number {
  const credit = of.reduce(
    (sum, each) => sum + ('point' in each ? 1 - each.point.credit : costOf(each.claim)),
    0,
  );
  return gainOf(credit, question, asked);
}

const costOf = ({ label }: MisconceptionReport) => marking.misconception[label];

/** By so much more credit than was earned. */
function gainOf(credit: number, question: QuestionReport, asked: number): number {
  const { length } = question.points;
  const earned = earnedOf(question);
  const gained = scoreOfShare((earned + credit) / length) - scoreOfShare(earned / length);
  return round(gained / Math.max(1, asked));
}
