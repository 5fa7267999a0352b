import type { Reading } from '@/lib/grading/text/reading';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';

/**
 * Like words can say opposite things. False when one of the two is denied and the other is not, or
 * when a wording is about one side of a contrast and the stretch names another.
 */
export function saysTheSame(
  wording: string,
  { from, to }: { readonly from: number; readonly to: number },
  reading: Reading,
): boolean {
  const { text, tokens, index } = reading.statements;
  const stretch = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (isDenied(wording) !== isDenied(stretch)) return false;
  if (isDenied(wording) && !sharesDenied(wording, stretch)) return false;
  const words = new TokenIndex(tokenize(wording));
  return reading.sides.every(({ contrast }) => {
    const sides = contrast.sides.map(({ entity }) => entity);
    const wanted = sides.filter((side) => reading.lexicon.has(side, words));
    if (wanted.length !== 1) return true;
    const named = sides.filter((side) => reading.lexicon.find(side, index, from, to).length > 0);
    return named.every((side) => side === wanted[0]);
  });
}

const negation =
  /\b(?:not(?! (?:the )?(?:only|just))|no|never|without|cannot|none|nor)\b|n['’]t\b(?! (?:the )?(?:only|just))/giu;
/** Words of content that a negation reaches. */
const REACH = 4;

/** An odd number of negations. "Not only" and "not just" deny nothing. */
export function isDenied(text: string): boolean {
  return (text.match(negation)?.length ?? 0) % 2 === 1;
}

/** Two denials of other things are like only in their words: "can't mix old vectors", "old vectors need not be embedded". */
function sharesDenied(wording: string, stretch: string): boolean {
  const denied = deniedStems(wording);
  return deniedStems(stretch).some((stem) => denied.includes(stem));
}

function deniedStems(text: string): string[] {
  return [...text.matchAll(negation)].flatMap((match) =>
    tokenize(text.slice(match.index + match[0].length))
      .filter(({ little, sign }) => !little && !sign)
      .slice(0, REACH)
      .map(({ stem }) => stem),
  );
}
