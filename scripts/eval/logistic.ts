/** An example of a soft label: features and a target, 0 to 1. */
export interface Weighed {
  readonly x: readonly number[];
  readonly target: number;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

const STEPS = 30;
/** Ridge on the weights of standardised features; the bias is free. */
const RIDGE = 1;

/**
 * Logistic regression with soft targets: Newton's method on standardised features with a ridge
 * (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4). Deterministic.
 */
export function fitLogistic(examples: readonly Weighed[]): { bias: number; weights: number[] } {
  const width = examples[0]?.x.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => examples.map(({ x }) => x[k]!));
  const means = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const spreads = columns.map((column, k) => {
    const variance = column.reduce((sum, x) => sum + (x - means[k]!) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  const rows = examples.map(({ x }) => [
    1,
    ...x.map((value, k) => (value - means[k]!) / spreads[k]!),
  ]);
  let weights: number[] = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -RIDGE * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? RIDGE : 0)));
    rows.forEach((row, n) => {
      const { target, weight = 1 } = examples[n]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * weights[k]!, 0)));
      for (let i = 0; i <= width; i++) {
        gradient[i]! += weight * (target - p) * row[i]!;
        for (let j = 0; j <= width; j++)
          curvature[i]![j]! += weight * p * (1 - p) * row[i]! * row[j]!;
      }
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + change[k]!);
  }
  const scaled = weights.slice(1).map((weight, k) => weight / spreads[k]!);
  return {
    bias: weights[0]! - scaled.reduce((sum, weight, k) => sum + weight * means[k]!, 0),
    weights: scaled,
  };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    const known = rows[i]!.slice(i + 1, size).reduce(
      (sum, value, k) => sum + value * solution[i + 1 + k]!,
      0,
    );
    solution[i] = (rows[i]![size]! - known) / rows[i]![i]!;
  }
  return solution;
}
