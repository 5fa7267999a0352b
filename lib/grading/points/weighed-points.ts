import type { KeyPoint } from '@/lib/guide/rubric';
import { deniedUntil } from './denied-points';
import { probabilityOf, type JudgementModel } from './judgement-model';
import {
  amongFalse,
  candidatesFor,
  falseWeight,
  type Candidate,
  type Evidence,
} from './point-evidence';
import { guessedAt, MET, type PointCandidates } from './point-labels';
import type { Screening } from '@/lib/grading/screening/screening';
import type { Unclaimed } from '@/lib/grading/stance/unclaimed';

/** From these log-odds on that a turn is nonsense, a point in it needs more proof, by so much. */
const ODD = -1;
const PER_ODD = 2;
const penaltyOf = (odds = -Infinity) => PER_ODD * Math.max(0, odds - ODD);

/** What in the answer speaks against all its points alike. */
interface Against extends Pick<Screening, 'senseless'> {
  /** How many false claims it holds. */
  readonly stated: number;
  readonly unclaimed: Unclaimed;
}

/** What speaks for each point beside the false claims of the answer, likeliest stretch first. */
export function weighedPoints(
  points: readonly KeyPoint[],
  evidence: Evidence,
  { stated, senseless, unclaimed }: Against,
  model: JudgementModel,
): PointCandidates[] {
  const { reading } = evidence;
  const likely = ({ features }: Candidate) => probabilityOf(features, model);
  const weighed = points.map((point) => ({ point, found: candidatesFor(point, evidence) }));
  const right = weighed.filter(({ found }) => found.some((one) => likely(one) >= MET)).length;
  return weighed.map(({ point, found }) => {
    const candidates = amongFalse(found, falseWeight(stated, right)).map((candidate) => {
      const clause = reading.clauseOf(candidate.from).index;
      const penalty = penaltyOf(senseless.get(clause));
      const probability = probabilityOf(candidate.features, model, penalty);
      return unclaimed.guessed.has(clause)
        ? guessedAt(candidate, probability)
        : { ...candidate, probability };
    });
    return {
      point,
      deniedUntil: deniedUntil(point, evidence, likely),
      candidates: candidates.toSorted(likeliest),
    };
  });
}

/** Of equals the narrower, wherever it stands. */
const likeliest = (
  a: PointCandidates['candidates'][number],
  b: PointCandidates['candidates'][number],
) => b.probability - a.probability || a.to - a.from - (b.to - b.from) || a.from - b.from;
