import type { Token } from './tokens';

/** Longer texts are compared by so many of their words. */
const MOST_WORDS = 300;

/** The share of a text's words that another one has in the same order, with or without others between. */
export function sharedOrder(said: readonly string[], text: readonly string[]): number {
  const [a, b] = [said.slice(0, MOST_WORDS), text.slice(0, MOST_WORDS)];
  if (b.length === 0) return 0;
  let last = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j++)
      row[j + 1] = word === b[j] ? last[j]! + 1 : Math.max(last[j + 1]!, row[j]!);
    [last, row] = [row, last];
  }
  return last[b.length]! / b.length;
}

/** How often each three letters stand together in some words, each word taken once. */
export function letterTriples(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const normal of new Set(tokens.map((token) => token.normal))) {
    const word = `#${normal}#`;
    for (let at = 0; at + 3 <= word.length; at++) {
      const triple = word.slice(at, at + 3);
      counts.set(triple, (counts.get(triple) ?? 0) + 1);
    }
  }
  return counts;
}

/** The share of a text's triples that another one has. */
export function sharedTriples(
  said: ReadonlyMap<string, number>,
  text: ReadonlyMap<string, number>,
): number {
  let total = 0;
  let shared = 0;
  for (const [triple, count] of text) {
    total += count;
    shared += Math.min(count, said.get(triple) ?? 0);
  }
  return total === 0 ? 0 : shared / total;
}
