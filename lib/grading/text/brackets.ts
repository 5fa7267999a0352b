/** A bracket in a text: where it opens, and the place after its closing one. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** A bracket of no more words names or counts what stands before it: "(recall)", "(that's L1)", "TP / (TP + FP)". */
const FEW_WORDS = 5;

/** The outermost round brackets of a text that are closed on the same line. */
export function bracketsIn(text: string): Bracket[] {
  const found: Bracket[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n') depth = 0;
    else if (letter === '(' && depth++ === 0) from = at;
    else if (letter === ')' && depth > 0 && --depth === 0) found.push({ from, to: at + 1 });
  }
  return found;
}

/** What stands in such a bracket is another thing than what it is put to: "HNSW (or exhaustive kNN)", "L1 (not L2)". */
const another = /^\(\s*(?:or|not|unlike|versus|vs|instead|rather|compared|while|whereas|but)\b/iu;

/** A bracket that says nothing of its own: a formula's, or a name's. */
function isRemark(text: string, { from, to }: Bracket): boolean {
  if (another.test(text.slice(from, to))) return false;
  const isJoined = /[\p{L}\p{N}]/u.test(text.charAt(from - 1));
  return isJoined || text.slice(from, to).split(/[\s/+*–-]+/u).length <= FEW_WORDS;
}

const naming =
  /(?:,|\s[–—-])\s+(?:and\s+)?(?:that|this)(?:['’]s|\s+is)\s+(?:what\s+(?:we|you|they|people)\s+call\s+|called\s+)?(?:the\s+)?[\p{L}\p{N}-]+(?:\s+[\p{L}\p{N}-]+)?(?=\s*(?:[,;]|\s[–—-]\s))/giu;

/** What names or counts the words before it, and says nothing else: a short bracket, or "…, that's recall, …". */
export function remarksIn(text: string): Bracket[] {
  const named = [...text.matchAll(naming)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...bracketsIn(text).filter((bracket) => isRemark(text, bracket)), ...named];
}

/** A stretch of a text grown until it holds both ends of each bracket that it touches, and what its first one is put to. */
export function withWholeBrackets(text: string, from: number, to: number): Bracket {
  let [start, end] = [from, to];
  for (const bracket of bracketsIn(text)) {
    const isOpened = bracket.from >= start && bracket.from < end;
    const isClosed = bracket.to > start && bracket.to <= end;
    if (isOpened && !isClosed) end = Math.max(end, bracket.to);
    if (isClosed && !isOpened) start = Math.min(start, bracket.from);
  }
  const before = text.charAt(start) === '(' ? /[^\s,;:.!?()][^,;:.!?\n()]*$/u : /$/u;
  return { from: start - (before.exec(text.slice(0, start))?.[0].length ?? 0), to: end };
}
