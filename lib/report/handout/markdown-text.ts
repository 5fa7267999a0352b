/** Everything that Markdown, its tables, formulas and autolinks could take for more than text. */
const active = /[\\`*_{}[\]()<>#+\-.!|~$&:@/=^"']/gu;
/** Escaping every full stop of a sentence makes it hard to read: these are active at a line's start only. */
const harmlessInside = new Set([
  '.',
  ')',
  '+',
  '-',
  '#',
  '=',
  '"',
  "'",
  '/',
  '(',
  '!',
  '{',
  '}',
  '^',
]);

/**
 * Text as Markdown that reads as that text and as nothing else, in one line. Line ends become spaces:
 * what spans lines goes through `markdownLines`.
 */
export function markdownText(text: string): string {
  return escapedLine(text.replaceAll(/\s+/gu, ' ').trim());
}

/** The same behind other words of its line, where no list or heading can begin: "67." stays as it is. */
export function markdownInside(text: string): string {
  return markdownText(`${BEFORE}${text}`).slice(BEFORE.length);
}

const BEFORE = 'a ';

/** The same, with its line ends kept; an empty line parts paragraphs. */
export function markdownLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((each) => escapedLine(each.replaceAll(/\s+/gu, ' ').trim()))
    .join('  \n')
    .replaceAll(/(?: {2}\n){2,}/gu, '\n\n');
}

function escapedLine(text: string): string {
  return text
    .replaceAll(active, (sign, at: number) => (isActive(sign, at, text) ? `\\${sign}` : sign))
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

function isActive(sign: string, at: number, text: string): boolean {
  // "&amp;" is a sign of its own, "Q & A" is not.
  if (sign === '&') return /^&[#\p{L}\d]/u.test(text.slice(at));
  // "01:45", "so: yes" and "(a + b): c" are plain; an address or the line under a table's head is not.
  if (sign === ':')
    return !/[\p{L}\d)”’]$/u.test(text.slice(0, at)) || !/^:(?:\s|\d|$)/u.test(text.slice(at));
  if (!harmlessInside.has(sign)) return true;
  const before = text.slice(0, at);
  // "www." begins an address.
  if (sign === '.' && /www$/iu.test(before)) return true;
  // "1." and "1)" begin a list, "#", "+", "-" and "=" a heading, an item or a rule.
  return /^\d*$/u.test(before) || /^[-+=#]+$/u.test(before);
}
