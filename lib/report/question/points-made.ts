import type { PointReport } from './point-report';

/** "3 of 9 points made, 1 partly": by the grader. */
export function pointsMade(points: readonly Pick<PointReport, 'label'>[]): string {
  const count = (label: string) => points.filter((point) => point.label === label).length;
  const partly = count('partial');
  return `${count('met')} of ${points.length} points made${partly > 0 ? `, ${partly} partly` : ''}`;
}
