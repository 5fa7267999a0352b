import type { KeyPoint } from '@/lib/guide/rubric';
import { areOpposites } from '@/lib/grading/stance/opposites';
import type { Reading } from '@/lib/grading/text/reading';
import { isDenied } from '@/lib/grading/stance/same-sense';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/**
 * A false claim is made of the words of the right one, so words alone accuse nobody. True when what was said
 * of a false wording is more than that: a word that no sentence of a point has, or, against the point's sentence
 * that is nearest, another number, an opposite, a denial or another side of a contrast.
 */
export function saysWhatOnlyItSays(
  wording: string,
  said: ReadonlySet<string>,
  points: readonly KeyPoint[],
  reading: Reading,
): boolean {
  const claim = new Set(contentStems(wording).filter((stem) => said.has(stem)));
  const right = points.flatMap(({ statement, wordings }) => [statement, ...wordings]);
  const sentences = right.map((text) => ({ text, stems: new Set(contentStems(text)) }));
  if ([...claim].some((stem) => sentences.every(({ stems }) => !stems.has(stem)))) return true;
  const [nearest] = sentences.toSorted((a, b) => shared(claim, b.stems) - shared(claim, a.stems));
  if (!nearest) return true;
  return (
    isDenied(wording) !== isDenied(nearest.text) ||
    turnsRound(claim, nearest.stems) ||
    namesAnother(wording, nearest.text, reading)
  );
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((stem) => others.has(stem)).length;
  return both === 0 ? 0 : both / Math.sqrt(some.size * others.size);
}

/** An opposite, or a number where the other has another one. */
function turnsRound(claim: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const own = [...claim].filter((stem) => !right.has(stem));
  const others = [...right].filter((stem) => !claim.has(stem));
  return own.some((stem) =>
    others.some((other) => areOpposites(stem, other) || (/^\d/u.test(stem) && /^\d/u.test(other))),
  );
}

/** Both name one side of a contrast, and not the same. */
function namesAnother(wording: string, right: string, { lexicon, sides }: Reading): boolean {
  const [a, b] = [wording, right].map((text) => new TokenIndex(tokenize(text)));
  return sides.some(({ contrast }) => {
    const named = (index: TokenIndex | undefined) =>
      contrast.sides.filter(({ entity }) => index && lexicon.has(entity, index));
    const [one, other] = [named(a), named(b)];
    return one.length === 1 && other.length === 1 && one[0] !== other[0];
  });
}
