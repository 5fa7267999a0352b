import { Seeded } from './seeded';

/** A place described by the features it has, and whether a mark stands there. */
export interface Marked {
  readonly features: readonly string[];
  readonly isMarked: boolean;
}

/** A feature seen less often tells nothing. */
const LEAST = 12;
/** So many features are kept: those that move the most. */
const KEPT = 2500;
const PASSES = 6;
const RATE = 0.15;
const RIDGE = 0.001;
const DECIMALS = 2;

/**
 * Logistic regression over many features that are there or not: AdaGrad (Duchi, Hazan, Singer 2011), its weights averaged over the
 * later passes; fitted twice, the second time on the features that weighed the most. Deterministic.
 */
export function fitSparse(examples: readonly Marked[]): {
  bias: number;
  weights: Record<string, number>;
} {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].flatMap(([feature, count]) => (count >= LEAST ? [feature] : []));
  const first = fit(examples, frequent);
  const weight = (feature: string) =>
    Math.abs(first.weights.get(feature)!) * Math.sqrt(counts.get(feature)!);
  const kept = frequent.toSorted((a, b) => weight(b) - weight(a)).slice(0, KEPT);
  const { bias, weights } = fit(examples, kept.toSorted());
  return {
    bias: Number(bias.toFixed(DECIMALS)),
    weights: Object.fromEntries(
      [...weights].map(([feature, value]) => [feature, Number(value.toFixed(DECIMALS))]),
    ),
  };
}

function fit(
  examples: readonly Marked[],
  features: readonly string[],
): { bias: number; weights: Map<string, number> } {
  const places = new Map(features.map((feature, place) => [feature, place + 1]));
  const rows = examples.map((example) => ({
    // The bias is a feature that every example has.
    x: [0, ...example.features.flatMap((feature) => places.get(feature) ?? [])],
    y: example.isMarked ? 1 : 0,
  }));
  const weights = new Float64Array(features.length + 1);
  const squares = new Float64Array(features.length + 1).fill(1e-8);
  const sums = new Float64Array(features.length + 1);
  const random = new Seeded(1);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { x, y } of random.shuffled(rows)) {
      const z = x.reduce((sum, place) => sum + weights[place]!, 0);
      const off = 1 / (1 + Math.exp(-z)) - y;
      for (const place of x) {
        const slope = off + RIDGE * weights[place]!;
        squares[place]! += slope * slope;
        weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
      }
    }
    if (pass >= PASSES / 2) weights.forEach((weight, place) => (sums[place]! += weight));
  }
  const mean = (place: number) => sums[place]! / (PASSES - Math.ceil(PASSES / 2));
  return {
    bias: mean(0),
    weights: new Map(features.map((feature, place) => [feature, mean(place + 1)])),
  };
}
