import { featureNames, type PointFeatures } from '@/lib/grading/points/point-evidence';
import { fitLogistic } from './logistic';

/** A point in an answer: the stretches that may make it, and whether a reader says that it is made. */
export interface Example {
  readonly candidates: readonly PointFeatures[];
  /** 0 to 1. */
  readonly target: number;
}

interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 4;

/**
 * A point has several stretches and one label: the model is fitted on the stretch that it finds likeliest,
 * a few times over (multiple-instance learning, Dietterich et al. 1997). The first round looks at
 * the best pattern, then at the nearest wording.
 */
export function fitOnLikeliest(examples: readonly Example[]): Linear {
  let model: Linear = {
    bias: 0,
    weights: featureNames.map((name) => (name === 'pattern' ? 2 : name === 'loose' ? 3 : 0)),
  };
  for (let round = 0; round < ROUNDS; round++)
    model = fitLogistic(
      examples.flatMap(({ candidates, target }) => {
        const [likeliest] = candidates
          .map(vectorOf)
          .toSorted((a, b) => sum(b, model) - sum(a, model));
        return likeliest ? [{ x: likeliest, target }] : [];
      }),
    );
  return model;
}

function vectorOf(features: PointFeatures): number[] {
  return featureNames.map((name) => features[name]);
}

function sum(x: readonly number[], { weights }: Linear): number {
  return x.reduce((total, value, k) => total + value * weights[k]!, 0);
}
