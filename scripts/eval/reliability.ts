import type { ReliabilityBin } from '@/lib/report/accuracy';
import { mean } from './agreement';
import { confidenceIn, type MeasuredAnswer } from './measured-answer';

/** An answer graded within this of the reader's grade, of 5, counts as near. */
export const NEAR = 0.75;
const MOST_BINS = 6;
/** Fewer answers than this in a bin say nothing. */
const LEAST_IN_BIN = 15;

/**
 * Whether the grader knows when it does not know. A reader's grade names the points found in free words, so a
 * single verdict can't be checked against them; the answer can. Answers in equal parts by confidence, lowest first:
 * how often was the grade near the reader's? A confidence that means something rises with that share. It need not
 * equal it: one is about a verdict, the other about a whole answer.
 */
export function reliabilityOf(answers: readonly MeasuredAnswer[]): ReliabilityBin[] {
  const sorted = answers
    .map((answer) => ({ confidence: confidenceIn(answer), near: isNear(answer) }))
    .toSorted((a, b) => a.confidence - b.confidence);
  const bins = Math.max(1, Math.min(MOST_BINS, Math.floor(sorted.length / LEAST_IN_BIN)));
  return Array.from({ length: bins }, (_, i) =>
    sorted.slice(
      Math.round((i * sorted.length) / bins),
      Math.round(((i + 1) * sorted.length) / bins),
    ),
  )
    .filter((own) => own.length > 0)
    .map((own) => {
      const hits = own.filter(({ near }) => near).length;
      const [low, high] = interval(hits, own.length);
      return {
        confidence: mean(own.map(({ confidence }) => confidence)) ?? 0,
        answers: own.length,
        near: hits / own.length,
        low,
        high,
      };
    });
}

const isNear = ({ gold, predicted }: MeasuredAnswer) => Math.abs(gold - predicted) <= NEAR;

/**
 * How often a near answer has the higher confidence of the two, of all pairs of a near and a far answer.
 * One half: confidence says nothing.
 */
export function separation(answers: readonly MeasuredAnswer[]): number | null {
  const near = answers.filter(isNear).map(confidenceIn);
  const far = answers.filter((answer) => !isNear(answer)).map(confidenceIn);
  return mean(near.flatMap((a) => far.map((b) => (a > b ? 1 : Math.abs(a - b) < 1e-12 ? 0.5 : 0))));
}

/** The 95 % interval of a share (Wilson). */
function interval(hits: number, of: number): [number, number] {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half =
    (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Verdicts on points of answers at the ends, where the grade leaves little doubt about each of them. */
export interface EndVerdicts {
  readonly verdicts: number;
  readonly wrong: number;
}

/**
 * In an answer with a grade of nearly 0 hardly a point is made, in one of nearly 5 hardly a point is missing. There,
 * and only there, single verdicts can be called right or wrong without a person's mark on each. By confidence,
 * in steps of a tenth.
 */
export function verdictsAtTheEnds(
  answers: readonly MeasuredAnswer[],
): { from: number; made: EndVerdicts; missed: EndVerdicts }[] {
  const ends = answers.flatMap(({ gold, verdict }) => {
    const end = gold <= 0.5 ? 'low' : gold >= 4.75 ? 'high' : undefined;
    return end === undefined ? [] : verdict.points.map((point) => ({ end, point }));
  });
  return Array.from({ length: 10 }, (_, i) => i / 10).flatMap((from) => {
    const own = ends.filter(
      ({ point }) =>
        Math.min(9, Math.floor(point.confidence * 10 + 1e-9)) === Math.round(from * 10),
    );
    if (own.length === 0) return [];
    const made = own.filter(({ point }) => point.label === 'met');
    const missed = own.filter(({ point }) => point.label === 'missed');
    return [
      {
        from,
        made: { verdicts: made.length, wrong: made.filter(({ end }) => end === 'low').length },
        missed: {
          verdicts: missed.length,
          wrong: missed.filter(({ end }) => end === 'high').length,
        },
      },
    ];
  });
}
