import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import { mistakesBeside } from '@/lib/grading/misconceptions/one-mistake';
import type { Topics } from '@/lib/grading/likeness/topics';
import { deniedUntil } from './denied-points';
import { probabilityOf, type JudgementModel } from './judgement-model';
import { inCompany } from './lone-points';
import {
  amongFalse,
  candidatesFor,
  falseWeight,
  matchesFor,
  type Candidate,
  type Evidence,
} from './point-evidence';
import { guessedAt, MET, type PointCandidates, type Weighed } from './point-labels';
import type { Screening } from '@/lib/grading/screening/screening';

/** From these log-odds on that a turn is nonsense, a point in it needs more proof, by so much. */
const ODD = -1;
const PER_ODD = 3;
const penaltyOf = (odds = -Infinity) => PER_ODD * Math.max(0, odds - ODD);

/** What in the answer speaks against all its points alike. */
interface Against extends Pick<Screening, 'senseless'> {
  /** The mistakes that it makes. */
  readonly mistakes: ReadonlySet<string>;
  /** The clauses that are guesses, or doubted afterwards. */
  readonly guessed: ReadonlySet<number>;
}

/** What speaks for each point beside the false claims of the answer, likeliest stretch first. */
export function weighedPoints(
  rubric: Rubric,
  evidence: Evidence,
  { mistakes, senseless, guessed }: Against,
  { model, topics }: { readonly model: JudgementModel; readonly topics: Topics },
): PointCandidates[] {
  const { reading } = evidence;
  const likely = ({ features }: Candidate) => probabilityOf(features, model);
  const { weighed, right } = inCompany(
    rubric.points.map((point) => ({ point, found: candidatesFor(point, evidence) })),
    (candidate) => likely(candidate) >= MET,
    (stem) => topics.isOwn(stem, rubric.question),
    reading,
  );
  return weighed.map(({ point, found }) => {
    const weight = falseWeight(mistakesBeside(point, mistakes, rubric), right);
    const candidates = amongFalse(found, weight).map((candidate) => {
      const clause = reading.clauseOf(candidate.from).index;
      const penalty = penaltyOf(senseless.get(clause));
      const probability = probabilityOf(candidate.features, model, penalty);
      if (candidate.at.some((index) => guessed.has(reading.clauseOf(index).index)))
        return guessedAt(candidate, probability);
      return isOnlyNear(point, candidate, evidence)
        ? { ...candidate, probability, near: true, doubt: 'loose_wording' as const }
        : { ...candidate, probability };
    });
    return {
      point,
      deniedUntil: deniedUntil(point, evidence, likely, found),
      candidates: candidates.toSorted(likeliest),
    };
  });
}

/** "400 tokens" where 512 are asked for: every pattern that is met there is met with another figure. */
function isOnlyNear(point: KeyPoint, { from, to }: Candidate, evidence: Evidence): boolean {
  const within = (index: number) => index >= from && index < to;
  const others = (point.near ?? [])
    .flatMap((concept) => evidence.reading.of(concept))
    .map(({ hit }) => hit.from)
    .filter(within);
  if (others.length === 0) return false;
  return matchesFor(point, evidence)
    .filter(({ at }) => at.every(within))
    .every(({ at }) => at.some((index) => others.includes(index)));
}

/** What makes the point before what is near it; of equals the narrower, wherever it stands. */
const likeliest = (a: Weighed, b: Weighed) =>
  worthOf(b) - worthOf(a) || a.to - a.from - (b.to - b.from) || a.from - b.from;

const worthOf = ({ probability, near }: Weighed) =>
  near ? Math.min(probability, MET) : probability;
