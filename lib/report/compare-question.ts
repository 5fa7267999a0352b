import { marking } from '@/lib/grading/score';
import {
  dimensionNames,
  type Dimension,
  type DimensionName,
} from '@/lib/report/question/dimensions';
import { isHalved } from '@/lib/report/question/drawn-out';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { Report } from './report';
import { firstQuote } from '@/lib/report/statements/whole-quote';
import { markedScore } from './tally';

/** The same thing in two interviews: the earlier one, the later one. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** What became of a point, the least first: a hint takes half of what it drew out. */
const standings = ['missed', 'partial_after_hint', 'partial', 'met_after_hint', 'met'] as const;
export type Standing = (typeof standings)[number];

/** A point that counts for more, or for less, than the time before, with the words that prove it where it counts. */
export interface PointChange {
  readonly statement: string;
  readonly from: Standing;
  readonly to: Standing;
  readonly quote: string | null;
}

type ClaimLabel = MisconceptionReport['label'];

/** A false claim for which more is taken off than before, or less: null where it was not said. */
export interface ClaimChange {
  readonly claim: string;
  readonly from: ClaimLabel | null;
  readonly to: ClaimLabel | null;
  /** The words: of this time, of the time before where it was not said again. */
  readonly quote: string | null;
}

/** Why the marks on a question can't be held against each other; those that begin with `other`: they can, with care. */
export type Caution =
  | 'not_graded'
  | 'not_answered'
  | 'other_grader'
  /** The question had other key points then. */
  | 'other_points'
  /** Once in practice, where hints and grades help, once in an exam. */
  | 'other_mode'
  /** Once against the clock, once without a limit. */
  | 'other_limit';

export interface QuestionComparison {
  readonly id: string;
  readonly prompt: string;
  /** By the grader. */
  readonly score: Pair<number | null>;
  /** With the person's own marks, where there are some; null where there are none in either. */
  readonly withMarks: Pair<number | null> | null;
  readonly cautions: readonly Caution[];
  readonly gained: readonly PointChange[];
  readonly lost: readonly PointChange[];
  /** Points that stand both times as they did. */
  readonly same: readonly PointChange[];
  /** False claims for which less is taken off than before, and for which more is. */
  readonly righted: readonly ClaimChange[];
  readonly wronged: readonly ClaimChange[];
  readonly dimensions: readonly (Pair<Dimension> & { readonly name: DimensionName })[];
  /** Null unless both times told a story. */
  readonly story: Pair<number> | null;
  readonly usedMs: Pair<number | null>;
}

/** What changed on a question that both interviews asked: whatever moves its score is named. */
export function compareQuestion(
  { before, after }: Pair<ReportedQuestion>,
  first: Report,
  second: Report,
): QuestionComparison {
  const isComparable = scoreOf(before) !== null && scoreOf(after) !== null;
  const changes = isComparable ? changesBetween(before, after) : [];
  const claims = isComparable ? claimsIn(before, after) : [];
  const usedIn = ({ time }: Report) =>
    time.questions.find(({ question }) => question === before.id)?.usedMs ?? null;
  return {
    id: before.id,
    prompt: after.prompt,
    score: { before: scoreOf(before), after: scoreOf(after) },
    withMarks:
      before.withMarks === null && after.withMarks === null
        ? null
        : { before: markedScore(before) ?? null, after: markedScore(after) ?? null },
    cautions: cautionsOf({ before, after }, first, second),
    gained: changes.filter(({ from, to }) => rank(to) > rank(from)),
    lost: changes.filter(({ from, to }) => rank(to) < rank(from)),
    same: changes.filter(({ from, to }) => to === from),
    righted: claims.filter(({ from, to }) => costOf(to) < costOf(from)),
    wronged: claims.filter(({ from, to }) => costOf(to) > costOf(from)),
    dimensions: dimensionNames.map((name) => ({
      name,
      before: before.dimensions[name],
      after: after.dimensions[name],
    })),
    story:
      before.story && after.story ? { before: before.story.score, after: after.story.score } : null,
    usedMs: { before: usedIn(first), after: usedIn(second) },
  };
}

const rank = (standing: Standing) => standings.indexOf(standing);

function standingOf(point: PointReport): Standing {
  if (point.label === 'missed') return 'missed';
  return isHalved(point) ? `${point.label}_after_hint` : point.label;
}

/** The points that were graded both times. */
function changesBetween(before: ReportedQuestion, after: ReportedQuestion): PointChange[] {
  return after.points.flatMap((point) => {
    const then = before.points.find(({ id }) => id === point.id);
    if (!then || !wasGraded(then) || !wasGraded(point)) return [];
    const [from, to] = [standingOf(then), standingOf(point)];
    const quote =
      rank(to) >= rank(from)
        ? firstQuote(point.evidence, after.turns)
        : firstQuote(then.evidence, before.turns);
    return [{ statement: point.statement, from, to, quote }];
  });
}

/** A point without a confidence was not there when the answer was graded. */
const wasGraded = ({ confidence }: PointReport) => confidence !== null;

const costOf = (label: ClaimLabel | null) => (label === null ? 0 : marking.misconception[label]);

const labelIn = ({ misconceptions }: ReportedQuestion, wanted: string) =>
  misconceptions.find(({ id }) => id === wanted)?.label ?? null;

/** The false claims of either, and what became of each. */
function claimsIn(before: ReportedQuestion, after: ReportedQuestion): ClaimChange[] {
  const found = [before, after].flatMap(({ misconceptions, turns }) =>
    misconceptions.map((each) => [each.id, { ...each, turns }] as const),
  );
  return [...new Map(found).values()].map(({ id, claim, evidence, turns }) => ({
    claim,
    from: labelIn(before, id),
    to: labelIn(after, id),
    quote: firstQuote(evidence, turns),
  }));
}

function cautionsOf(
  { before, after }: Pair<ReportedQuestion>,
  first: Report,
  second: Report,
): Caution[] {
  const kinds = [before.result.kind, after.result.kind];
  if (kinds.includes('not-graded')) return ['not_graded'];
  if (kinds.includes('not-answered')) return ['not_answered'];
  const [one, other] = [before.grader, after.grader];
  const isSameGrader = one?.engine === other?.engine && one?.version === other?.version;
  return [
    ...(isSameGrader ? [] : (['other_grader'] as const)),
    ...(gradedIn(before) === gradedIn(after) ? [] : (['other_points'] as const)),
    ...(first.mode === second.mode ? [] : (['other_mode'] as const)),
    ...(isLimited(first, before.id) === isLimited(second, before.id)
      ? []
      : (['other_limit'] as const)),
  ];
}

function gradedIn({ points }: ReportedQuestion): string {
  return points
    .filter(wasGraded)
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

function isLimited({ time }: Report, id: string): boolean {
  const planned = time.questions.find(({ question }) => question === id)?.plannedMs ?? null;
  return planned !== null;
}

function scoreOf({ result }: ReportedQuestion): number | null {
  return result.kind === 'scored' ? result.score : null;
}
