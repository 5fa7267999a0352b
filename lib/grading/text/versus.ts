import { edited, type Edit, type PlainText } from './edited-text';

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’*@/-]*";
const name = `${word}(?: ${word}){0,3}?`;
const versus = '\\s+(?:vs\\.?|versus)\\s+';
/** "CNN vs RNN: local windows vs memory of the past". */
const compared = new RegExp(
  `(?<=^|[.!?\\n]\\s*)(?<one>${name})(?<names>${versus}(?<other>${name})\\s*(?::|\\s[-–—])\\s*)(?<said>[^.!?:\\n]*(?:\\.(?=\\S|\\s*[a-z])[^.!?:\\n]*)*)`,
  'dgimu',
);

/**
 * A text in which what is set side by side is said of each side: "A vs B: x vs y, …" says x of A and y of B. What is put
 * in stands where the words were that it is read instead of.
 */
export function withEachSide(plain: PlainText): PlainText {
  const edits = [...plain.text.matchAll(compared)].flatMap(({ groups, indices }) => {
    const { one, other, said } = groups!;
    const [start] = indices!.groups!['said']!;
    const [from, to] = indices!.groups!['names']!;
    const parts = partsOf(said!, start, one!, other!);
    return parts.length === 0 ? [] : [{ start: from, end: to, instead: ': ' }, ...parts];
  });
  return edited(plain, edits);
}

/** Each "vs" leads to the other side, and a comma back to the first where another pair comes. */
function partsOf(said: string, start: number, one: string, other: string): Edit[] {
  const pairs = said.split(/([,;]\s+)/u);
  const between = new RegExp(versus, 'giu');
  const edits: Edit[] = [];
  let at = start;
  for (const [place, piece] of pairs.entries()) {
    const isMark = place % 2 === 1;
    const isPair = (text = '') => (text.match(between)?.length ?? 0) === 1;
    if (place === 0 && !isPair(piece)) return [];
    if (isMark && isPair(pairs[place + 1])) edits.push(...insteadOf(at, piece, one));
    if (!isMark)
      for (const { index, 0: found } of isPair(piece) ? piece.matchAll(between) : [])
        edits.push(...insteadOf(at + index, found, other));
    at += piece.length;
  }
  return edits;
}

/** A side's name, which stands where what is said of it begins. */
function insteadOf(at: number, piece: string, side: string): Edit[] {
  const end = at + piece.length;
  return [
    { start: at, end, instead: '' },
    { start: end, end, instead: `. ${side}: ` },
  ];
}
