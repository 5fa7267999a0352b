import type { Reading } from '@/lib/grading/text/reading';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';

/**
 * Like words can say opposite things. False when one of the two is denied and the other is not, or
 * when a wording is about one side of a contrast and the stretch names only others.
 */
export function saysTheSame(
  wording: string,
  { from, to }: { readonly from: number; readonly to: number },
  reading: Reading,
): boolean {
  const { text, tokens, index } = reading.statements;
  const stretch = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (isDenied(wording) !== isDenied(stretch)) return false;
  const words = new TokenIndex(tokenize(wording));
  return reading.sides.every(({ contrast }) => {
    const sides = contrast.sides.map(({ entity }) => entity);
    const wanted = sides.filter((side) => reading.lexicon.has(side, words));
    if (wanted.length !== 1) return true;
    const named = sides.filter((side) => reading.lexicon.find(side, index, from, to).length > 0);
    return named.length === 0 || named.includes(wanted[0]!);
  });
}

/** An odd number of negations. "Not only" and "not just" deny nothing. */
export function isDenied(text: string): boolean {
  const negations = text
    .toLowerCase()
    .match(
      /\b(?:not(?! (?:the )?(?:only|just))|no|never|without|cannot|none|nor)\b|n['’]t\b(?! (?:the )?(?:only|just))/gu,
    );
  return (negations?.length ?? 0) % 2 === 1;
}
