import type { ConceptTable } from '@/lib/guide/concept';
import { falseClaimOf, type FalseClaim } from '@/lib/guide/false-claim';
import type { Misconception, Rubric, WayOfSaying } from '@/lib/guide/rubric';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';

type Found = Exclude<MisconceptionVerdict, { label: 'absent' }>;

/** A false claim that was found, in words that fit what was said; undefined when the rubric has no such part. */
export function falseClaimSaid(
  { id, swap, evidence }: Pick<Found, 'id' | 'swap' | 'evidence'>,
  rubric: Rubric,
  concepts: ConceptTable,
): FalseClaim | undefined {
  const misconception = rubric.misconceptions.find((each) => each.id === id);
  const ways = misconception
    ? waysIn(
        misconception,
        evidence.map(({ quote }) => quote),
      )
    : [];
  return falseClaimOf(id, rubric, concepts, swap, ways);
}

/**
 * Of a misconception that bundles several claims those that the quotes make; none where a quote fits no claim of it or
 * all of them: then only what is true of every wording is sure to be true of this one.
 */
export function waysIn({ ways = [] }: Misconception, quotes: readonly string[]): WayOfSaying[] {
  if (ways.length === 0) return [];
  const said = quotes.map((quote) => {
    const words = new TokenIndex(tokenize(quote.replaceAll(setAgainst, ' ')));
    return ways.filter((way) => phrasesOf(way).has(WAY, words));
  });
  const isSure = said.every(({ length }) => length === 1 || (length > 1 && length < ways.length));
  return isSure ? ways.filter((way) => said.some((fitting) => fitting.includes(way))) : [];
}

/** "…, its advantage over Word2Vec": of what something is set against it says the opposite. */
const setAgainst =
  /(?:\b(?:over|than|unlike|against|versus|instead of|(?:compared|contrast|opposed) (?:to|with))|\bvs\.?)\s+(?:the |an? )?[\w-]+/giu;
const WAY = 'way';
const read = new WeakMap<WayOfSaying, Lexicon>();

/** @throws RangeError for a phrase that can't be read. */
function phrasesOf(way: WayOfSaying): Lexicon {
  const known = read.get(way);
  if (known) return known;
  const concept = {
    id: WAY,
    means: way.says,
    any: way.said,
    includes: [],
    aliases: [],
    heard: [],
  };
  const lexicon = new Lexicon(new Map([[WAY, concept]]));
  read.set(way, lexicon);
  return lexicon;
}
