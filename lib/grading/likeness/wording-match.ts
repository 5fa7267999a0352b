import { isNegator } from '@/lib/grading/text/lexicon';
import type { Statements } from '@/lib/grading/text/statements';
import { tokenize } from '@/lib/grading/text/tokens';

/** How rare a stem is among all wordings of a guide: log((N + 1) / (n + 1)) + 1. */
export type Rarity = (stem: string) => number;

/** Builds the rarity of stems from a collection of sentences. */
export function rarityOf(sentences: readonly string[]): Rarity {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const stem of new Set(contentStems(sentence)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((sentences.length + 1) / ((counts.get(stem) ?? 0) + 1)) + 1;
}

export function contentStems(sentence: string): string[] {
  return tokenize(sentence)
    .filter(({ little, sign }) => !little && !sign)
    .map(({ stem }) => stem);
}

export interface Likeness {
  /** 0 to 1. */
  readonly strength: number;
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
}

/** Clauses looked at together. */
const WINDOW = 2;
/** What is said of a wording counts by this power, what else is said by the rest to 1. */
const RECALL = 0.75;
const ROUNDING = 1e-9;

/**
 * The stretch of up to two neighbouring clauses that says most of a wording: the geometric mean of
 * how much of the wording is said and how much of the stretch is about it, by rarity. Nothing where too little of the
 * wording stands anywhere in the text for a likeness of `least`.
 */
export function likenessTo(
  wording: readonly string[],
  statements: Statements,
  rarity: Rarity,
  skip: ReadonlySet<number>,
  least = 0,
): Likeness | undefined {
  const weights = new Map(wording.map((stem) => [stem, rarity(stem)]));
  let total = 0;
  let most = 0;
  for (const [stem, weight] of weights) {
    total += weight;
    if (statements.index.hasStem(stem)) most += weight;
  }
  if (total === 0 || (most / total) ** RECALL < least - ROUNDING) return undefined;
  let best: Likeness | undefined;
  for (const clause of statements.clauses)
    for (let size = 1; size <= WINDOW; size++) {
      const last = statements.clauses[clause.index + size - 1];
      if (!last || skip.has(clause.index) || skip.has(last.index)) continue;
      const at: number[] = [];
      const said = new Set<string>();
      let own = 0;
      for (let index = clause.from; index < last.to; index++) {
        const { stem, little, sign } = statements.tokens[index]!;
        if (little || sign) continue;
        own += rarity(stem);
        if (!weights.has(stem) || said.has(stem)) continue;
        said.add(stem);
        at.push(index);
      }
      // "Not so. The same model …": a neighbour that says nothing of the wording but "not" is no part of it.
      const things = at.filter((index) => !isNegator(statements.tokens[index]!));
      if (size > 1 && !things.some((index) => index < clause.to)) continue;
      const hit = [...said].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
      const recall = hit / total;
      const precision = own === 0 ? 0 : hit / own;
      const strength = recall ** RECALL * precision ** (1 - RECALL);
      if (at.length > 1 && strength > (best?.strength ?? 0))
        best = { strength, from: clause.from, to: last.to, at };
    }
  return best;
}
