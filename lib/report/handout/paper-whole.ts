/** Longer texts go over a page where they have to: kept whole, they would leave too much of it blank. */
const MOST_CHARACTERS = 700;

/** Whether a text, made of these pieces, is so short that no page break on paper cuts it: some seven lines. */
export function staysWhole(pieces: readonly string[]): boolean {
  return pieces.reduce((sum, { length }) => sum + length, 0) <= MOST_CHARACTERS;
}
