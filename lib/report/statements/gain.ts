import { stands, type MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { earnedOf, tallyOf } from '@/lib/report/tally';
import { marking, scoreOfShare } from '@/lib/grading/score';

/** What the interview's score would rise by, by the marking rule: the mean over the answered questions. One decimal. */
const round = (value: number) => Math.round(10 * Math.min(100, Math.max(0, value))) / 10;

/** By making a point in full, at once. */
export function gainOfPoint(
  point: PointReport,
  question: QuestionReport,
  all: readonly QuestionReport[],
): number {
  return gainOf(1 - point.credit, question, all);
}

/** By not claiming something false, or by saying the right thing at once. */
export function gainOfTruth(
  claim: MisconceptionReport,
  question: QuestionReport,
  all: readonly QuestionReport[],
): number {
  return gainOf(costOf(claim), question, all);
}

type Open = { readonly point: PointReport } | { readonly claim: MisconceptionReport };

/** By several of these together, after others: the first points count a little more than the last, so it is no sum. */
export function gainOfAll(
  of: readonly Open[],
  question: QuestionReport,
  all: readonly QuestionReport[],
  after: readonly Open[] = [],
): number {
  return gainOf(creditIn(of), question, all, creditIn(after));
}

/** The credit that is open in these. */
export function creditIn(of: readonly Open[]): number {
  return of.reduce(
    (sum, each) => sum + ('point' in each ? 1 - each.point.credit : costOf(each.claim)),
    0,
  );
}

/** What share of a question its false claims take off that stand and are not contested. */
export function standingCost({ points, misconceptions }: QuestionReport): number {
  const standing = misconceptions.filter(stands);
  return standing.reduce((sum, claim) => sum + costOf(claim), 0) / Math.max(1, points.length);
}

const costOf = ({ label }: MisconceptionReport) => marking.misconception[label];

/** By so much more credit than was earned, and than came before. */
function gainOf(
  credit: number,
  question: QuestionReport,
  all: readonly QuestionReport[],
  before = 0,
): number {
  const { length } = question.points;
  const earned = earnedOf(question) + before;
  const gained = scoreOfShare((earned + credit) / length) - scoreOfShare(earned / length);
  return round(gained / Math.max(1, tallyOf(all, all.length).answered));
}
