import type { Conversation } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';
import { asGiven, edited, type PlainText } from './edited-text';

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

/** Whoever wraps text leaves no more room than this at the end of a line, however words are counted. */
const ROOM = 16;
/** Lines of fewer letters are broken by hand. */
const LEAST_WIDTH = 48;

/** Where lines were broken for want of room alone: in paragraphs whose lines are all full, one of which goes on in small letters. */
function wrappedAt(text: string): ReadonlySet<number> {
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
      const isFull = line.length + ROOM + /^\S+/u.exec(next)![0].length > width;
      return { end, isFull, goesOn: /^\p{Ll}/u.test(next) && !/[.!?:;]$/u.test(line) };
    });
    if (width < LEAST_WIDTH || !breaks.some(({ goesOn }) => goesOn)) continue;
    if (!breaks.every(({ isFull }) => isFull) || lines.some(({ line }) => isItem(line))) continue;
    for (const { end } of breaks) wrapped.add(paragraph.index + end);
  }
  return wrapped;
}

const isItem = (line: string) => /^(?:[-*•–]|\d{1,2}[.)])\s/u.test(line);

/** What is read in a conversation whose text was made even first, with every proof as it was given. */
export function readEvenly<T>(conversation: Conversation, read: (even: Conversation) => T): T {
  const even = conversation.turns.map(({ text }) => evenText(text));
  if (even.every(({ text }, at) => text === conversation.turns[at]!.text))
    return read(conversation);
  const turns = conversation.turns.map((turn, at) => ({ ...turn, text: even[at]!.text }));
  const found = read({ ...conversation, turns });
  putBack(found, (id) => {
    const at = conversation.turns.findIndex((turn) => turn.id === id);
    return { text: conversation.turns[at]!.text, original: even[at]!.original };
  });
  return found;
}

/** Puts each stretch of a turn where it stands in the text as given. What was read is nobody else's yet, so it is changed itself. */
function putBack(
  found: unknown,
  turnOf: (id: string) => PlainText,
  seen = new Set<object>(),
): void {
  if (typeof found !== 'object' || found === null || seen.has(found)) return;
  seen.add(found);
  for (const part of Object.values(found)) putBack(part, turnOf, seen);
  if (!isStretch(found)) return;
  const { text, original } = turnOf(found.turn);
  const start = original(found.start);
  const end = original(found.end - 1) + 1;
  Object.assign(found, { start, end, quote: text.slice(start, end) });
}

const isStretch = (value: object): value is Evidence =>
  'turn' in value && 'start' in value && 'end' in value && 'quote' in value;
