/** Whoever wraps text leaves no more room than this at the end of a line, however words are counted. */
const ROOM = 16;

/** Nobody breaks a line for want of room where the next word would have fitted. */
export const wouldHaveFit = (line: string, word: number, width: number): boolean =>
  line.length + ROOM + word <= width;

/** Lines of fewer letters are broken by hand. */
const LEAST_WIDTH = 48;

/**
 * Where lines were broken for want of room alone: in paragraphs whose lines are all full, one of which goes on in small
 * letters.
 */
export function wrappedAt(text: string): ReadonlySet<number> {
  const wrapped = new Set<number>();
  for (const paragraph of text.matchAll(/\S.*(?:\r?\n[^\S\n\r]*\S.*)*/gu)) {
    const lines = [...paragraph[0].matchAll(/[^\S\n\r]*(?<line>\S[^\n\r]*)/gu)].map(
      ({ index, 0: all, groups }) => ({
        line: groups!['line']!.trimEnd(),
        end: index + all.trimEnd().length,
      }),
    );
    const width = Math.max(...lines.map(({ line }) => line.length));
    const breaks = lines.slice(0, -1).map(({ line, end }, at) => {
      const next = lines[at + 1]!.line;
      const isFull = !wouldHaveFit(line, /^\S+/u.exec(next)![0].length, width);
      return { end, isFull, goesOn: /^\p{Ll}/u.test(next) && !/[.!?:;]$/u.test(line) };
    });
    if (width < LEAST_WIDTH || !breaks.some(({ goesOn }) => goesOn)) continue;
    if (!breaks.every(({ isFull }) => isFull) || lines.some(({ line }) => isItem(line))) continue;
    for (const { end } of breaks) wrapped.add(paragraph.index + end);
  }
  return wrapped;
}

const isItem = (line: string) => /^(?:[-*•–]|\d{1,2}[.)])\s/u.test(line);
