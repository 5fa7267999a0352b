import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isNegator } from '@/lib/grading/text/lexicon';
import type { Clause, Statements } from '@/lib/grading/text/statements';

/** Words that say nothing of their own. */
const emptyStems = new Set(
  contentStems(
    'get use mean means call obtain take own each other different way thing about one kind type something measure way ways when which so therefore all same speak itself themselves not there to from',
  ),
);
const linking = new Set('is are was were mean means use uses see about by'.split(' '));
const LEAST_REPEATED = 2;

/** "Zero-shot prompting is prompting which is zero-shot": every word is said twice, or was asked. */
export function isCircular(
  { from, to }: Clause,
  { tokens }: Statements,
  asked: ReadonlySet<string>,
): boolean {
  const all = tokens.slice(from, to);
  const own = all.filter(({ little, sign, stem }) => !little && !sign && !emptyStems.has(stem));
  const counts = new Map<string, number>();
  for (const { stem } of own) counts.set(rootOf(stem), (counts.get(rootOf(stem)) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count >= LEAST_REPEATED).length;
  const roots = new Set([...asked].map(rootOf));
  return (
    own.length >= 3 &&
    repeated > 0 &&
    all.every((token) => !token.sign && !isNegator(token)) &&
    all.some(({ normal }) => linking.has(normal)) &&
    [...counts].every(([root, count]) => count >= LEAST_REPEATED || roots.has(root))
  );
}

/** "faithfulness", "faithful"; "relevance", "relevant". */
function rootOf(stem: string): string {
  return stem.length > 5 ? stem.slice(0, 5) : stem;
}
