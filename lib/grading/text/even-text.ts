import { asGiven, edited, type PlainText } from './edited-text';
import { wrappedAt } from './wrapped-lines';

/**
 * A text as anybody would have typed it: one space between two words, lines without indents, a paragraph in one line
 * where only an editor broke it, small letters where all are capitals. So none of that can change what is read in it.
 */
export function evenText(text: string): PlainText {
  const cased = isInCapitals(text) ? inSmallLetters(text) : text;
  const wrapped = wrappedAt(cased);
  const gaps = [...cased.matchAll(/\s+/gu)].map(({ index, 0: gap }) => {
    const end = index + gap.length;
    const isWithin = index > 0 && end < cased.length;
    return { start: index, end, instead: isWithin ? evenGap(gap, wrapped.has(index)) : '' };
  });
  return edited(asGiven(cased), gaps);
}

function evenGap(gap: string, isWrapped: boolean): string {
  const breaks = gap.match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
  if (breaks === 0 || isWrapped) return ' ';
  return breaks === 1 ? '\n' : '\n\n';
}

/** Fewer words may all be names. */
const LEAST_WORDS = 8;
/** A letter may slip. */
const CAPITALS = 0.95;

/** In a text of capitals no word is told from a name: "US", "IT" and "WHO" are what they are in small letters. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= LEAST_WORDS && capitals >= CAPITALS * (capitals + small);
}

/** Letter for letter, so that every place stays what it is. */
function inSmallLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
