import { isHalved } from './drawn-out';
import type { PointReport } from './point-report';

/** "3 of 9 points made, 1 of them after a hint for half, 1 partly": by the grader. */
export function pointsMade(
  points: readonly Pick<PointReport, 'label' | 'drawnOutBy' | 'credit'>[],
): string {
  const made = points.filter(({ label }) => label === 'met');
  const halved = made.filter(isHalved).length;
  const partly = points.filter(({ label }) => label === 'partial').length;
  return [
    `${made.length} of ${points.length} points made`,
    ...(halved > 0 ? [`${halved} of them after a hint, for half`] : []),
    ...(partly > 0 ? [`${partly} partly`] : []),
  ].join(', ');
}

/** Which of the points made are essential, by their numbers, so that their count can be checked; null where none is. */
export function essentialMade(
  points: readonly Pick<PointReport, 'id' | 'label' | 'essential'>[],
  numbers: ReadonlyMap<string, number>,
): string | null {
  const own = points.filter(({ label, essential }) => label === 'met' && essential);
  return own.length === 0
    ? null
    : `essential: ${own.map(({ id }) => numbers.get(id) ?? 0).join(', ')}`;
}
