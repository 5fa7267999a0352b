import { starParts } from '@/lib/grading/model/model-reply';
import type { KeyPoint, Rubric } from '@/lib/guide/rubric';

/** Sentences put in at most: with more it is the reference that is read out, and no answer that one could give. */
const MOST_ADDED = 4;
/** Points that are not essential are put in up to so many in all. */
const MOST_WITH_EXTRAS = 3;
/** Questions asked at most where no point of a story was missed, and about what is no part of a story. */
const MOST_ASKED = 2;

/** Of the points that can be put in, those that weigh most, in their order. */
export function weightiestAdded<T extends { readonly point: string }>(
  added: readonly T[],
  isEssential: (point: string) => boolean,
): T[] {
  const essential = added.filter(({ point }) => isEssential(point)).slice(0, MOST_ADDED);
  const room = Math.max(0, MOST_WITH_EXTRAS - essential.length);
  const extras = added.filter(({ point }) => !isEssential(point)).slice(0, room);
  return added.filter((each) => essential.includes(each) || extras.includes(each));
}

/** Of what only the person can tell, all of a story that was missed, and of the rest what is essential first. */
export function weightiestAsks<T extends { readonly point: string }>(
  asks: readonly T[],
  { points }: Rubric,
  isMissed: (point: string) => boolean,
): T[] {
  const pointOf = ({ point }: T) => points.find(({ id }) => id === point);
  const weightiest = (of: readonly T[]) =>
    of.toSorted((a, b) => rankIn(pointOf(a)) - rankIn(pointOf(b))).slice(0, MOST_ASKED);
  const missed = asks.filter(({ point }) => isMissed(point));
  const isOfStory = (ask: T) => pointOf(ask)?.tells !== undefined;
  const chosen =
    missed.length === 0
      ? weightiest(asks)
      : [...missed.filter(isOfStory), ...weightiest(missed.filter((ask) => !isOfStory(ask)))];
  return asks.filter((ask) => chosen.includes(ask));
}

function rankIn(point: KeyPoint | undefined): number {
  const isPart = starParts.some((part) => part === point?.tells);
  if (!point?.essential) return 2;
  return isPart ? 0 : 1;
}
