import type { Rubric } from '@/lib/guide/rubric';
import type { MisconceptionReport } from './misconception-report';

/**
 * The points and further remarks on whose side of the question something false was said and not put right.
 * What names no side of a contrast is about all of them.
 */
export function besideFalseOf(
  { points, beyond, misconceptions, contrasts }: Rubric,
  found: readonly Pick<MisconceptionReport, 'id' | 'label'>[],
): string[] {
  const entities = new Set(contrasts.flatMap(({ sides }) => sides.map(({ entity }) => entity)));
  const sidesOf = (patterns: readonly (readonly string[])[]) =>
    new Set(patterns.flat().filter((concept) => entities.has(concept)));
  const wrong = found
    .filter(({ label }) => label !== 'corrected')
    .map(({ id }) => {
      const known = misconceptions.find((each) => each.id === id);
      const contrast = contrasts.find((each) => each.id === id);
      return known
        ? sidesOf(known.patterns.map(({ subject }) => subject))
        : new Set(contrast?.sides.map(({ entity }) => entity));
    });
  return [...points, ...beyond]
    .filter(({ patterns }) => {
      const own = sidesOf(patterns);
      return wrong.some(
        (sides) => own.size === 0 || sides.size === 0 || [...own].some((side) => sides.has(side)),
      );
    })
    .map(({ id }) => id);
}
