import { starParts } from '@/lib/grading/model/model-reply';
import type { QuestionReport } from './question-report';

/** So much of an answer's points must be made for it to be called full. */
const FULL = 0.85;
/** A single essential point is no achievement of its own. */
const FEWEST_ESSENTIAL = 2;

/** What tells whether an answer is full. */
interface Graded {
  readonly result: Pick<QuestionReport['result'], 'kind'>;
  readonly points: readonly Pick<
    QuestionReport['points'][number],
    'label' | 'essential' | 'tells' | 'disclaimed'
  >[];
  readonly misconceptions: readonly Pick<QuestionReport['misconceptions'][number], 'label'>[];
}

/** Made in full, and not by mistake: nobody is praised for what they say they did not say. */
export const isMade = ({
  label,
  disclaimed,
}: Pick<Graded['points'][number], 'label' | 'disclaimed'>) => label === 'met' && !disclaimed;

/** Nearly all points made, nothing that needs putting right, and no part of a story missing that has to be told. */
export function isFull({ result, points, misconceptions }: Graded): boolean {
  if (misconceptions.some(({ label }) => label !== 'corrected')) return false;
  const isUntold = points.some(
    ({ label, disclaimed, essential, tells }) =>
      (label === 'missed' || disclaimed) && essential && starParts.some((part) => part === tells),
  );
  if (isUntold) return false;
  const made = points.filter(isMade).length;
  return result.kind === 'scored' && made / points.length >= FULL;
}

/** How many essential points there are, where all of them are made; none where one is open or there are hardly any. */
export function essentialsIn({ points }: Pick<Graded, 'points'>): number | undefined {
  const essential = points.filter((point) => point.essential);
  return essential.length >= FEWEST_ESSENTIAL && essential.every(isMade)
    ? essential.length
    : undefined;
}

/** How many of the points are made in full, and the weightiest of those that are not. */
export function fullnessOf({ points }: Pick<QuestionReport, 'points'>): {
  readonly made: number;
  readonly points: number;
  readonly left: string | null;
} {
  const open = points.filter((point) => !isMade(point));
  const weightiest = open.find(({ essential }) => essential) ?? open[0];
  return {
    made: points.length - open.length,
    points: points.length,
    left: weightiest?.statement ?? null,
  };
}
