import { marking } from '@/lib/grading/score';
import type { PointReport } from './point-report';

/** What drew a point out, in words; null where nothing did but the question. */
export function drawnOutWords({
  drawnOutBy,
  credit,
  label,
}: Pick<PointReport, 'drawnOutBy' | 'credit' | 'label'>): string | null {
  switch (drawnOutBy) {
    case null:
    case 'question':
      return null;
    case 'challenge':
      return 'after a challenge';
    case 'probe':
      return 'after a follow-up';
    case 'hint':
      // A hint about something else takes nothing off.
      return credit < (label === 'met' ? 1 : marking.partial)
        ? 'after a hint, so half'
        : 'after a hint';
  }
}
