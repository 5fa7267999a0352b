import { isGuessed, sideOf } from '@/lib/grading/text/entities';
import type { Reading, Saying } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';

/** A claim that is made without saying of which side. */
export const NO_SIDE = 0.75;
/** Among the first words of a clause stands "both". */
const FIRST_WORDS = 3;

/**
 * 1 when the claims are said of the sides the pattern names, 0 when of another side. `point`: in a reply to a question
 * about it no side has to be named.
 */
export function sideFactor(
  sides: readonly string[],
  group: readonly Saying[],
  reading: Reading,
  point: string | undefined,
): number {
  let factor = 1;
  const isAsked =
    point !== undefined && group.every(({ first }) => reading.isAskedFor(point, first));
  for (const entity of sides)
    for (const contrast of reading.sides) {
      if (!contrast.contrast.sides.some((side) => side.entity === entity)) continue;
      if (isAsked && group.every(({ first }) => !reading.isNamedInReply(contrast, first))) continue;
      const said = group
        .map(({ first, hit }) => sideOf(contrast, first, hit))
        .filter((side) => side !== undefined);
      if (said.includes(entity)) continue;
      const guessed = group.every(({ first }) => isGuessed(contrast, first));
      if (said.length > 0 && !guessed) return 0;
      if (group.every(({ first }) => isOfAll(first, reading))) return 0;
      factor = Math.min(factor, NO_SIDE);
    }
  return factor;
}

/** "Both are there against it": what is said of all sides tells of none what sets it apart. */
function isOfAll({ from, to }: Clause, { statements: { tokens } }: Reading): boolean {
  const lead = tokens.slice(from, Math.min(to, from + FIRST_WORDS)).map(({ normal }) => normal);
  return /^(?:(?:and|but|so|then|they|these|you) )?(?:both|all|each|either)\b/u.test(
    lead.join(' '),
  );
}
