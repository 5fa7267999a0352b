import type { Rubric } from '@/lib/guide/rubric';
import { mistakesBeside } from '@/lib/grading/misconceptions/one-mistake';
import type { Topics } from '@/lib/grading/likeness/topics';
import { deniedUntil } from './denied-points';
import { probabilityOf, type JudgementModel } from './judgement-model';
import { inCompany } from './lone-points';
import {
  amongFalse,
  candidatesFor,
  falseWeight,
  type Candidate,
  type Evidence,
} from './point-evidence';
import { guessedAt, MET, type PointCandidates } from './point-labels';
import type { Screening } from '@/lib/grading/screening/screening';

/** From these log-odds on that a turn is nonsense, a point in it needs more proof, by so much. */
const ODD = -1;
const PER_ODD = 2;
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
      return candidate.at.some((index) => guessed.has(reading.clauseOf(index).index))
        ? guessedAt(candidate, probability)
        : { ...candidate, probability };
    });
    return {
      point,
      deniedUntil: deniedUntil(point, evidence, likely, found),
      candidates: candidates.toSorted(likeliest),
    };
  });
}

/** Of equals the narrower, wherever it stands. */
const likeliest = (
  a: PointCandidates['candidates'][number],
  b: PointCandidates['candidates'][number],
) => b.probability - a.probability || a.to - a.from - (b.to - b.from) || a.from - b.from;
