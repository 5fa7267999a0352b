import { featureNames, type PointFeatures } from './point-evidence';

/** A logistic model: how much each feature speaks for a point. */
export interface JudgementModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof PointFeatures, number>>;
}

/** The probability, 0 to 1, that a careful reader would say the point is made; `penalty` in log-odds. */
export function probabilityOf(
  features: PointFeatures,
  { bias, weights }: JudgementModel,
  penalty = 0,
): number {
  const sum = featureNames.reduce((total, name) => total + features[name] * weights[name], bias);
  return 1 / (1 + Math.exp(penalty - sum));
}
