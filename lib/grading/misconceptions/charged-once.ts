import type { Misconception } from '@/lib/guide/rubric';
import type { Claimed } from './claimed-in';
import type { Statements } from '@/lib/grading/text/statements';
import { contentStems, likenessTo, type Rarity } from '@/lib/grading/likeness/wording-match';

/** The same words cost once: of the false claims found in a clause the one that is worded most like it is kept. */
export function chargedOnce(
  claimed: readonly Claimed[],
  misconceptions: readonly Misconception[],
  statements: Statements,
  rarity: Rarity,
): Claimed[] {
  const nearness = ({ id, clauses }: Claimed) => {
    const own = misconceptions.find((misconception) => misconception.id === id);
    const elsewhere = new Set(statements.clauses.map(({ index }) => index));
    for (const index of clauses) elsewhere.delete(index);
    return Math.max(
      0,
      ...[own?.claim ?? '', ...(own?.wordings ?? [])].map(
        (text) => likenessTo(contentStems(text), statements, rarity, elsewhere)?.strength ?? 0,
      ),
    );
  };
  const weighed = claimed.map((claim) => ({
    claim,
    near: claimed.some((other) => other !== claim && shares(claim, other)) ? nearness(claim) : 0,
  }));
  const kept: Claimed[] = [];
  for (const { claim } of weighed.toSorted((a, b) => b.near - a.near))
    if (!kept.some((other) => shares(claim, other))) kept.push(claim);
  return claimed.filter((claim) => kept.includes(claim));
}

function shares(a: Claimed, b: Claimed): boolean {
  return a.clauses.some((index) => b.clauses.includes(index));
}
