/** The letters of a word, in threes, with its two ends. */
export function lettersInThrees(word: string): ReadonlySet<string> {
  const framed = `#${word}#`;
  return new Set(Array.from({ length: word.length }, (_, at) => framed.slice(at, at + 3)));
}

/** How alike two words are written, 0 to 1: the share of their letters, in threes, that both have. */
export function writtenAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const three of a) if (b.has(three)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
