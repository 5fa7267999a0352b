import type { Reading } from '@/lib/grading/story/parts/unit-reading';
import type { StoryReading } from '@/lib/grading/story/story-reading';
import { atALoss, burdenOf } from './burden';
import { isHardAlone } from './hardship';

/** What made it hard, in so many words, and what came in between; how things stood at the beginning is none of it. */
export function obstaclesIn({ readings, labels }: StoryReading): Reading[] {
  const acted = labels.indexOf('action');
  return readings.filter(
    (each, at) =>
      !each.unit.left &&
      !each.unit.reproach.accuses &&
      !isHardAlone(each) &&
      (each.hardship === 'hard' ||
        ((each.hardship === 'obstacle' || ranInto.test(each.unit.flat)) &&
          acted >= 0 &&
          at > acted)),
  );
}

/** Told in one breath with what was done about it. */
const ranInto =
  /\bthere (?:was|were) (?:\w+ ){0,2}(?:trouble|problems?|issues?) with\b|\b(?:i|we) (?:then |also )?hit (?:an? |some )(?:\w+ )?(?:problem|wall|snag|issue|obstacle)\b/u;

export const isStep = ({ steps }: Reading) => steps.i + steps.we > 0;

/** What was at stake or made it hard; what is told between two steps is no result yet. */
export function burdensIn({ readings, labels }: StoryReading): Reading[] {
  return readings.filter((each, at) => {
    const isBetween =
      !each.change && readings.slice(0, at).some(isStep) && readings.slice(at + 1).some(isStep);
    return burdenOf(each, isBetween && labels[at] === 'result' ? 'none' : labels[at]!) !== null;
  });
}

/** What stood against it once something was done, or against the first thing that was tried; a reason for a step is none. */
export function isMetOnTheWay(burden: Reading, { readings, labels }: StoryReading): boolean {
  const { unit } = burden;
  const acted = labels.indexOf('action');
  const at = readings.indexOf(burden);
  if (burdenOf(burden, 'none') !== 'trouble') return false;
  if (isStep(burden) && atALoss.test(unit.flat)) return true;
  const isHung =
    /\b(?:which|who|whose|although) /u.test(unit.flat) &&
    !/\b(?:because|since|as) /u.test(unit.flat);
  const isTried = isHung && /\b(?:tried|first)\b/u.test(unit.flat);
  const isFact = !isStep(burden) && unit.acts.every(({ under }) => under);
  return acted >= 0 && (at > acted ? isFact || isHung : isTried);
}
