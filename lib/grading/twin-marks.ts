import { storyPart, type Rubric } from '@/lib/guide/rubric';
import type { Contest } from './contest';

type Points = Rubric['points'];

/**
 * The key point that is the same as a part of a story, and the part that is the same as a key point. With the result a
 * point asks for a measure as well: it is another thing.
 */
function twinOf(of: string, points: Points): string | undefined {
  const part = storyPart.safeParse(of);
  const twin = part.success
    ? points.find(({ tells }) => tells === of)
    : points.find(({ id }) => id === of);
  if (twin?.tells === undefined || twin.tells === 'result') return undefined;
  return part.success ? twin.id : storyPart.safeParse(twin.tells).data;
}

/** What a person says of a part of a story they say of the key point that is the same, and the other way round: once is enough. */
export function withTwins(contests: readonly Contest[], points: Points): Contest[] {
  const twins = contests.flatMap((contest): Contest[] => {
    if (contest.type !== 'part-told' && contest.type !== 'point-claimed') return [];
    const of = twinOf(contest.of, points);
    if (of === undefined || contests.some((other) => other.of === of)) return [];
    const { at, question, evidence } = contest;
    const part = storyPart.safeParse(of).data;
    return part === undefined
      ? [{ type: 'point-claimed', at, question, of, evidence }]
      : [{ type: 'part-told', at, question, of: part, evidence }];
  });
  return [...contests, ...twins];
}

/** What a person takes back who takes this back: the mark itself, or the one that it follows from. */
export function markBehind(of: string, standing: readonly Contest[], points: Points): string {
  if (standing.some((contest) => contest.of === of)) return of;
  return twinOf(of, points) ?? of;
}
