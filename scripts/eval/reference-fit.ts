import {
  referenceFeatureNames,
  type FacetEvidence,
  type ReferenceModel,
} from '@/lib/grading/reference/reference-evidence';
import { facetProbability } from '@/lib/grading/reference/reference-judgement';
import { mean } from './agreement';

/** An answer without a rubric: what speaks for each facet of its reference, and its grade, 0 to 1. */
export interface ReferenceExample {
  readonly set: string;
  readonly question: string;
  readonly gold: number;
  readonly facets: readonly FacetEvidence[];
}

/** Mean and spread that shares of facets are brought to: wide, so that few facets are enough to tell. */
const MEAN = 0.4;
const SPREAD = 0.25;
const ROUNDS = 20;
const DECIMALS = 3;
/** How much of what sets one question's answers apart from another's is learnt from: most is the question's own. */
const BETWEEN = 0.6;
/** Ridge on the weights of standardised features, for so many examples' worth of weight. */
const RIDGE = 20;
const SWEEPS = 200;

/**
 * Fits the facet model: a straight line through all features, none of which may speak against an answer, so
 * that saying more never costs. Every set counts the same, a question by the root of its answers; a set's own
 * mean is left out, and of a question's the part above. Bias and scale are then set so that shares of facets
 * spread widely around the half; a plain fit would draw everything to the middle.
 */
export function fitReference(examples: readonly ReferenceExample[]): ReferenceModel {
  const weights = weightsOf(examples);
  const rows = examples.map(({ facets, gold }) => [
    ...referenceFeatureNames.map((name) => mean(facets.map(({ features }) => features[name]))!),
    gold,
  ]);
  const centred = centre(rows, examples);
  const spreads = rows[0]!.map((_, k) => spreadOf(rows, examples, weights, k));
  const width = referenceFeatureNames.length;
  const products = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width + 1 }, (__, j) => {
      const scale = spreads[i]! * (j < width ? spreads[j]! : 1);
      const sum = centred.reduce((all, row, n) => all + weights[n]! * row[i]! * row[j]!, 0);
      return sum / scale + (i === j ? RIDGE : 0);
    }),
  );
  const fitted: number[] = Array.from({ length: width }, () => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    products.forEach((row, i) => {
      const others = fitted.reduce((sum, x, j) => sum + (j === i ? 0 : x * row[j]!), 0);
      fitted[i] = Math.max(0, (row[width]! - others) / row[i]!);
    });
  return spread(named(fitted.map((weight, k) => weight / spreads[k]!)), examples, weights);
}

/** Sets alike, the questions of each by the root of how many answers they have; one on average. */
function weightsOf(examples: readonly ReferenceExample[]): number[] {
  const asked = groupBy(examples, ({ question }) => question);
  const roots = examples.map(({ question }) => 1 / Math.sqrt(asked.get(question)!.length));
  const totals = new Map<string, number>();
  examples.forEach(({ set }, n) => totals.set(set, (totals.get(set) ?? 0) + roots[n]!));
  return examples.map(
    ({ set }, n) => (roots[n]! * examples.length) / (totals.get(set)! * totals.size),
  );
}

/** Rows without the mean of their set, and with a part of their question's. */
function centre(rows: readonly (readonly number[])[], examples: readonly ReferenceExample[]) {
  const bySet = meansBy(rows, examples, ({ set }) => set);
  const byQuestion = meansBy(rows, examples, ({ question }) => question);
  return rows.map((row, n) =>
    row.map((value, k) => {
      const ofSet = bySet.get(examples[n]!.set)![k]!;
      const ofQuestion = byQuestion.get(examples[n]!.question)![k]!;
      return value - ofQuestion + BETWEEN * (ofQuestion - ofSet);
    }),
  );
}

/** How far a feature spreads within its set. */
function spreadOf(
  rows: readonly (readonly number[])[],
  examples: readonly ReferenceExample[],
  weights: readonly number[],
  k: number,
): number {
  const means = meansBy(rows, examples, ({ set }) => set);
  const sum = rows.reduce(
    (all, row, n) => all + weights[n]! * (row[k]! - means.get(examples[n]!.set)![k]!) ** 2,
    0,
  );
  return Math.sqrt(sum / rows.length) || 1;
}

function meansBy(
  rows: readonly (readonly number[])[],
  examples: readonly ReferenceExample[],
  keyOf: (example: ReferenceExample) => string,
): Map<string, number[]> {
  const groups = groupBy(
    rows.map((row, n) => ({ row, key: keyOf(examples[n]!) })),
    ({ key }) => key,
  );
  return new Map(
    [...groups].map(([key, own]) => [
      key,
      own[0]!.row.map((_, k) => mean(own.map(({ row }) => row[k]!))!),
    ]),
  );
}

/** Finds bias and scale by turns: both have a nearly straight effect on mean and spread. */
function spread(
  weights: ReferenceModel['weights'],
  examples: readonly ReferenceExample[],
  counts: readonly number[],
): ReferenceModel {
  let scale = 1;
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const model = { bias, weights: scaled(weights, scale) };
    const shares = examples.map(({ facets }) =>
      mean(facets.map(({ features }) => facetProbability(features, model)))!,
    );
    const found = momentsOf(shares, counts);
    bias += 2 * (MEAN - found.mean);
    scale *= Math.sqrt(SPREAD / found.spread);
  }
  return { bias: rounded(bias), weights: scaled(weights, scale) };
}

function momentsOf(values: readonly number[], counts: readonly number[]) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const middle = values.reduce((sum, value, k) => sum + value * counts[k]!, 0) / total;
  const square = values.reduce((sum, value, k) => sum + (value - middle) ** 2 * counts[k]!, 0);
  return { mean: middle, spread: Math.sqrt(square / total) };
}

const rounded = (value: number) => Number(value.toFixed(DECIMALS));

function scaled(weights: ReferenceModel['weights'], scale: number): ReferenceModel['weights'] {
  return named(referenceFeatureNames.map((name) => rounded(weights[name] * scale)));
}

function named([said = 0, share = 0, order = 0, about = 0, subject = 0]: readonly number[]) {
  return { said, share, order, about, subject } satisfies ReferenceModel['weights'];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own) own.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
