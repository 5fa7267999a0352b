import type { Rubric } from '@/lib/guide/rubric';
import type { Claimed } from '@/lib/grading/misconceptions/misconception-match';
import type { Reading } from '@/lib/grading/text/reading';

/** Points that a stated misconception denies: unless made in another turn, they are not earned. */
export function contradictedPoints(
  rubric: Rubric,
  claimed: readonly Claimed[],
  reading: Reading,
): Set<string> {
  const turns = new Set(reading.statements.clauses.map((clause) => reading.turnOf(clause)));
  if (turns.size > 1) return new Set();
  return new Set(
    rubric.misconceptions
      .filter(({ id }) => claimed.some((claim) => claim.id === id))
      .flatMap(({ contradicts }) => contradicts),
  );
}
