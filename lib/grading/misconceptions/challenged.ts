import type { Rubric } from '@/lib/guide/rubric';
import type { Turn } from '@/lib/grading/conversation';
import { holdsToIt } from '@/lib/grading/stance/holding-on';
import { mistakeOf } from './one-mistake';

/** Whether a turn replies to the challenge of something false. */
export const isChallenged = ({ after, targets }: Turn): boolean =>
  after === 'challenge' && targets.length > 0;

/** The replies to the challenges of a mistake. */
export function repliesTo(id: string, turns: readonly Turn[], rubric: Rubric): Turn[] {
  const mistake = mistakeOf(id, rubric);
  return turns.filter(
    ({ after, targets }) =>
      after === 'challenge' && targets.some((target) => mistakeOf(target, rubric) === mistake),
  );
}

/** The turns that hold on to a mistake which was challenged: what is said there is meant as the mistake is. */
export function turnsHoldingTo(id: string, turns: readonly Turn[], rubric: Rubric): string[] {
  return repliesTo(id, turns, rubric)
    .filter(({ text }) => holdsToIt(text))
    .map((turn) => turn.id);
}
