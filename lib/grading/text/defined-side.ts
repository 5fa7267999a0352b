import type { Hit } from './lexicon';
import type { Clause } from './statements';
import type { Token } from './tokens';

/** "So", "the", before the name that a clause begins with. */
const LEADS = 2;
const be = new Set(['is', 'are', 'equals', '=']);
/** Words between the name and its verb: "cosine similarity is", "the cosine of two vectors is". */
const BEFORE_VERB = 2;

/**
 * "Cosine is the dot product divided by the norms": the name whose clause says what it is, whatever else that names.
 * What follows ("so it only looks at the angle") goes on about it.
 */
export function definedIn(
  { from, to }: Clause,
  hits: readonly Hit[],
  tokens: readonly Token[],
): Hit | undefined {
  const [first, ...others] = hits;
  if (!first || first.from - from > LEADS) return undefined;
  for (let at = first.to; at < Math.min(to, first.to + BEFORE_VERB); at++) {
    if (others.some(({ concept, from: start }) => start === at && concept !== first.concept)) break;
    if (be.has(tokens[at]!.normal)) return first;
  }
  return undefined;
}
