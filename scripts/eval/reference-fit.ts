import {
  referenceFeatureNames,
  type FacetEvidence,
  type ReferenceModel,
} from '@/lib/grading/reference-evidence';
import { facetProbability } from '@/lib/grading/reference-judgement';
import { mean } from './agreement';
import { fitLogistic } from './logistic';

/** An answer without a rubric: what speaks for each facet of its reference, and its grade, 0 to 1. */
export interface ReferenceExample {
  readonly set: string;
  readonly question: string;
  readonly gold: number;
  readonly facets: readonly FacetEvidence[];
}

/** A large set counts more than a small one, but not by its size. */
const SIZE_POWER = 0.3;
/** Mean and spread that shares of facets are brought to: wide, so that few facets are enough to tell. */
const MEAN = 0.4;
const SPREAD = 0.25;
const ROUNDS = 20;
const DECIMALS = 3;

/**
 * Fits the facet model. Weights come from differences between answers to the same question: questions
 * differ in how much of a reference is asked for, which says nothing of an answer. Bias and scale are
 * then set so that shares of facets spread widely around the half; a plain fit would draw everything
 * to the middle.
 */
export function fitReference(examples: readonly ReferenceExample[]): ReferenceModel {
  const sizes = groupBy(examples, ({ set }) => set);
  const weights = examples.map(({ set }) => sizes.get(set)!.length ** (SIZE_POWER - 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = examples.map(({ facets, gold, question }) => ({
    question,
    values: [
      ...referenceFeatureNames.map((name) => mean(facets.map(({ features }) => features[name]))!),
      gold,
    ],
  }));
  const means = new Map(
    [...groupBy(rows, ({ question }) => question)].map(([question, own]) => [
      question,
      own[0]!.values.map((_, k) => mean(own.map(({ values }) => values[k]!))!),
    ]),
  );
  const fitted = fitLogistic(
    rows.map(({ question, values }, index) => {
      const own = values.map((value, k) => value - means.get(question)![k]!);
      return {
        x: own.slice(0, -1),
        target: 0.5 + own.at(-1)!,
        weight: (weights[index]! * examples.length) / total,
      };
    }),
  );
  return spread(named(fitted.weights), examples, weights);
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

function named([said = 0, share = 0]: readonly number[]) {
  return { said, share } satisfies ReferenceModel['weights'];
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
