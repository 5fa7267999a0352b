import { marking } from '@/lib/grading/score';
import type { PointReport } from './point-report';

/** What drew a point out, in words; null where nothing did but the question. */
export function drawnOutWords(
  point: Pick<PointReport, 'drawnOutBy' | 'credit' | 'label'>,
): string | null {
  switch (point.drawnOutBy) {
    case null:
    case 'question':
      return null;
    case 'challenge':
      return 'after a challenge';
    case 'probe':
      return 'after a follow-up';
    case 'hint':
      // A hint about something else takes nothing off.
      return isHalved(point) ? 'after a hint, so half' : 'after a hint';
  }
}

/** True where a hint took half of the credit of what was made. */
export function isHalved(point: Pick<PointReport, 'drawnOutBy' | 'credit' | 'label'>): boolean {
  return (
    point.drawnOutBy === 'hint' && point.credit < (point.label === 'met' ? 1 : marking.partial)
  );
}
