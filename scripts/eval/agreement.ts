/**
 * How far two lists of grades agree. Grades are on 0 to 5. Pure; `null` stands for what can't be measured
 * (a correlation with a constant, a mean of nothing), never a zero.
 */

/** An answer graded twice: by a reader (gold) and by what is measured. `group` is its question. */
export interface Graded {
  readonly group: string;
  readonly gold: number;
  readonly predicted: number;
}

export const SCALE = 5;
export const clip = (grade: number) => Math.min(SCALE, Math.max(0, grade));

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, x) => sum + x, 0) / values.length;
}

/** Pearson's r. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const meanA = mean(a);
  const meanB = mean(b);
  if (meanA === null || meanB === null) return null;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    ab += (x - meanA) * (y - meanB);
    aa += (x - meanA) ** 2;
    bb += (y - meanB) ** 2;
  });
  return aa > 1e-12 && bb > 1e-12 ? ab / Math.sqrt(aa * bb) : null;
}

/** Mean distance between the two grades. */
export function meanError(pairs: readonly Graded[]): number | null {
  return mean(pairs.map(({ gold, predicted }) => Math.abs(gold - predicted)));
}

const whole = (grade: number) => Math.round(clip(grade));

/** Quadratic weighted kappa over whole grades. */
export function weightedKappa(pairs: readonly Graded[]): number | null {
  const kinds = SCALE + 1;
  const golds = Array.from({ length: kinds }, () => 0);
  const predictions = Array.from({ length: kinds }, () => 0);
  let observed = 0;
  for (const { gold, predicted } of pairs) {
    const x = whole(gold);
    const y = whole(predicted);
    golds[x]! += 1;
    predictions[y]! += 1;
    observed += (x - y) ** 2;
  }
  let byChance = 0;
  golds.forEach((n, i) => {
    predictions.forEach((m, j) => {
      byChance += n * m * (i - j) ** 2;
    });
  });
  return pairs.length < 2 || byChance === 0 ? null : 1 - (observed * pairs.length) / byChance;
}

/** The usual figures in one go. */
export function agreementOf(pairs: readonly Graded[]) {
  const golds = pairs.map(({ gold }) => gold);
  const predictions = pairs.map(({ predicted }) => predicted);
  return {
    n: pairs.length,
    gold: mean(golds),
    predicted: mean(predictions),
    r: correlation(golds, predictions),
    meanError: meanError(pairs),
    kappa: weightedKappa(pairs),
  };
}

/**
 * The same pairs with every prediction replaced by a straight line through it, fitted by least squares on the
 * other groups only: what the grader is worth where nobody graded the question before.
 * `null` when there is only one group.
 */
export function calibratedByOthers<T extends Graded>(pairs: readonly T[]): T[] | null {
  const groups = new Set(pairs.map(({ group }) => group));
  if (groups.size < 2) return null;
  const lines = new Map([...groups].map((group) => [group, lineOf(pairs, group)]));
  return pairs.map((pair) => {
    const { slope, start } = lines.get(pair.group)!;
    return { ...pair, predicted: clip(slope * pair.predicted + start) };
  });
}

function lineOf(pairs: readonly Graded[], without: string): { slope: number; start: number } {
  const others = pairs.filter(({ group }) => group !== without);
  const x = mean(others.map(({ predicted }) => predicted)) ?? 0;
  const y = mean(others.map(({ gold }) => gold)) ?? 0;
  const spread = others.reduce((sum, { predicted }) => sum + (predicted - x) ** 2, 0);
  const shared = others.reduce((sum, { predicted, gold }) => sum + (predicted - x) * (gold - y), 0);
  const slope = spread > 1e-9 ? shared / spread : 0;
  return { slope, start: y - slope * x };
}

/** Right or wrong, said of each item: how often the saying is to be trusted, and how much it finds. */
export interface Found {
  readonly real: boolean;
  readonly said: boolean;
}

export function precisionRecall(items: readonly Found[]) {
  const both = items.filter(({ real, said }) => real && said).length;
  const said = items.filter((item) => item.said).length;
  const real = items.filter((item) => item.real).length;
  return {
    real,
    said,
    precision: said === 0 ? null : both / said,
    recall: real === 0 ? null : both / real,
  };
}

/** Mean of the F1 of "yes" and the F1 of "no". */
export function macroF1(items: readonly Found[]): number | null {
  if (items.length === 0) return null;
  const f1 = (of: boolean) => {
    const hit = items.filter(({ real, said }) => real === of && said === of).length;
    const miss = items.filter(({ real, said }) => real !== said && (real === of || said === of));
    return hit === 0 ? 0 : (2 * hit) / (2 * hit + miss.length);
  };
  return (f1(true) + f1(false)) / 2;
}

/** Accepted or not, by a threshold chosen for the best macro-F1 on the other groups only. */
export function acceptedByOthers<T extends Graded>(
  pairs: readonly T[],
  isCorrect: (pair: T) => boolean,
): { pair: T; real: boolean; said: boolean }[] {
  const steps = Array.from({ length: 101 }, (_, i) => (SCALE * i) / 100);
  const groups = [...new Set(pairs.map(({ group }) => group))];
  // Counts by group and threshold first: 101 thresholds over all pairs for every group would be slow.
  const counts = new Map(
    groups.map((group) => {
      const own = pairs.filter((pair) => pair.group === group);
      return [group, steps.map((step) => outcomes(own, step, isCorrect))];
    }),
  );
  return groups.flatMap((group) => {
    const others = groups.filter((other) => other !== group);
    const quality = steps.map((_, i) => f1Of(others.map((other) => counts.get(other)![i]!)));
    const threshold = steps[quality.indexOf(Math.max(...quality))]!;
    return pairs
      .filter((pair) => pair.group === group)
      .map((pair) => ({ pair, real: isCorrect(pair), said: pair.predicted >= threshold }));
  });
}

type Outcomes = readonly [hit: number, falsely: number, missed: number, rejected: number];

function outcomes<T extends Graded>(
  pairs: readonly T[],
  threshold: number,
  isCorrect: (pair: T) => boolean,
): Outcomes {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const said = pair.predicted >= threshold;
    if (said) counts[isCorrect(pair) ? 0 : 1] += 1;
    else counts[isCorrect(pair) ? 2 : 3] += 1;
  }
  return counts;
}

function f1Of(list: readonly Outcomes[]): number {
  const [hit, falsely, missed, rejected] = list.reduce<Outcomes>(
    (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]],
    [0, 0, 0, 0],
  );
  const f1 = (right: number) => (right === 0 ? 0 : (2 * right) / (2 * right + falsely + missed));
  return (f1(hit) + f1(rejected)) / 2;
}
