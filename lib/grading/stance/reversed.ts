import type { Claim } from '@/lib/guide/rubric';
import { hasMark } from '@/lib/grading/text/clause-words';
import type { Reading, Saying } from '@/lib/grading/text/reading';
import { lower } from './polarity';

/**
 * Where an answer says the contrary of a point: "mistakes on the rare class cost less". A rubric tells how. Such words
 * make no point; they are charged only where a misconception says so.
 */

/** Another case is told of, or one thing is set against another. */
const otherCase =
  /\b(?:if|unless|without|otherwise|though|although|while|whereas|but|problem|risk|danger|instead|rather|unlike|mistake|wrong|bad|avoid|never|not|cannot|isn't|aren't|don't|doesn't|won't|can't|shouldn't|mustn't)\b/u;

/** The clauses in which the contrary of a point is said. */
export function reversedClauses(point: Claim, reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const concept of point.reversed ?? [])
    for (const saying of reading.asClaim(concept)) {
      if (saying.negated || !isInOneBreath(saying, reading) || isOfOtherCase(saying, reading))
        continue;
      for (let index = saying.first.index; index <= saying.last.index; index++) found.add(index);
    }
  return found;
}

/** More of its words than of others stand in it, and no mark: "ignores the length, the direction is …" is not "ignores the direction". */
function isInOneBreath({ hit }: Saying, reading: Reading): boolean {
  const { text, tokens } = reading.statements;
  const content = hit.at.filter((index) => !tokens[index]!.little).length;
  const others = reading.wordsBetween(hit.from, hit.to) - content;
  if (others >= hit.at.length) return false;
  for (let index = hit.from + 1; index < hit.to; index++)
    if (hasMark(text, tokens, index, /[,.;:!?]/u)) return false;
  return true;
}

function isOfOtherCase({ hit, first, last }: Saying, { statements }: Reading): boolean {
  if (hit.negative) return false;
  const { text, tokens } = statements;
  const own = new Set(hit.at.map((index) => tokens[index]!.normal));
  // "It drops them before they reach the model": what has not come yet.
  const isAhead = tokens.slice(hit.from, hit.to).some(({ normal }) => normal === 'before');
  if (isAhead && !own.has('before')) return true;
  const words = lower(text, tokens, first.from, last.to).replaceAll('’', "'");
  return [...words.matchAll(new RegExp(otherCase, 'gu'))].some(([word]) => !own.has(word));
}
