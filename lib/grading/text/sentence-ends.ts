import type { Token } from './tokens';
import { wouldHaveFit } from './wrapped-lines';

/** Fewer marks than one in so many words tell nothing. */
export const WORDS_A_MARK = 30;

/** Marks stand often enough to tell where something begins or ends. */
export const areTelling = (marks: number, words: number): boolean => marks * WORDS_A_MARK >= words;

const abbreviations = /(?:\b(?:e\.g|i\.e|vs|etc|approx|no|fig|eq|dr|mr|ms|inc)\.)$/iu;
/** No abbreviation is longer, with what stands before it. */
const LONGEST_ABBREVIATION = 10;
/** No answer counts farther. */
const MOST_ITEMS = 20;

/** A mark before a word ends the sentence that was open. */
export function isMarkedOff(text: string, tokens: readonly Token[], index: number): boolean {
  const { end } = tokens[index - 1]!;
  const between = text.slice(end, tokens[index]!.start);
  if (/[!?;]/u.test(between) || isNextNumber(text, tokens[index]!)) return true;
  return (
    /[.。]["”'’)\]]*\s/u.test(between) &&
    !abbreviations.test(text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end + 1))
  );
}

/** "1) who is hit 2) stop it": a number that counts on begins an item. */
function isNextNumber(text: string, { start, end }: Token): boolean {
  const number = Number(text.slice(start, end));
  if (!Number.isInteger(number) || number < 2 || number > MOST_ITEMS) return false;
  if (!/^\)\s/u.test(text.slice(end, end + 2))) return false;
  return isNumbered(number - 1, text.slice(0, start)) || isNumbered(number + 1, text.slice(end));
}

const isNumbered = (item: number, part: string) =>
  new RegExp(`(?:^|\\s)\\(?${item}\\)\\s`, 'u').test(part);

/** The sentences of a text, as token ranges: they end with their marks, or with a line. */
export function sentenceRanges(text: string, tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  const paragraphs = paragraphsOf(text);
  let from = 0;
  for (let index = 1; index < tokens.length; index++) {
    const between = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    const ends =
      isMarkedOff(text, tokens, index) || isLineEnd(text, between, tokens[index]!, paragraphs);
    if (!ends) continue;
    ranges.push([from, index]);
    from = index;
  }
  if (tokens.length > from) ranges.push([from, tokens.length]);
  return ranges;
}

/** A line break ends a sentence, unless the next line just goes on in lower case: hard-wrapped text. */
function isLineEnd(
  text: string,
  between: string,
  next: Token,
  paragraphs: readonly Paragraph[],
): boolean {
  const breaks = between.split('\n').length - 1;
  if (breaks === 0) return false;
  const plain = /^\s*\n\s*$/u.test(between);
  return (
    breaks > 1 ||
    !plain ||
    !/\p{Ll}/u.test(text.charAt(next.start)) ||
    isBrokenByHand(text, between, next, paragraphs)
  );
}

interface Paragraph {
  readonly end: number;
  /** Of its longest line. */
  readonly width: number;
}

function paragraphsOf(text: string): Paragraph[] {
  let next = 0;
  return text.split('\n\n').map((paragraph) => {
    const end = next + paragraph.length;
    next = end + 2;
    return { end, width: Math.max(...paragraph.split('\n').map((line) => line.trim().length)) };
  });
}

/** Notes, line by line: no line was broken there for want of room. */
function isBrokenByHand(
  text: string,
  between: string,
  { start, end }: Token,
  paragraphs: readonly Paragraph[],
): boolean {
  const { width } = paragraphs.find((paragraph) => start < paragraph.end)!;
  const lineEnd = start - between.length;
  const line = text.slice(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd).trim();
  return wouldHaveFit(line, end - start, width);
}
