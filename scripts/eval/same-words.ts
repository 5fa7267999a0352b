import type { Seeded } from './seeded';

/**
 * Other ways of writing the same answer. Each gives `undefined` when the text gives no occasion for it,
 * so that no case counts that changes nothing.
 */

const changed = (before: string, after: string) => (after === before ? undefined : after);

/** With other spaces and line breaks. */
export function otherWhitespace(text: string, random: Seeded): string | undefined {
  const style = random.below(3);
  if (style === 0)
    return changed(
      text,
      text.replaceAll(/(?<=\S) (?=\S)/gu, () => random.pick([' ', ' ', '  ', '   '])),
    );
  if (style === 1) return `\n  ${text.replaceAll('\n', '\r\n')} \n\n`;
  // Wrapped as an editor does it; lists and code keep their lines.
  if (/^\s*(?:[-*•]|\d+[.)])\s|`/mu.test(text)) return `\t${text}\t`;
  return changed(text, text.split('\n').map(wrapped).join('\n'));
}

/** A line broken where it gets long. */
function wrapped(line: string): string {
  let width = 0;
  return line.replaceAll(/(\S+) (?=\S)/gu, (_, word: string) => {
    width += word.length + 1;
    if (width < 72) return `${word} `;
    width = 0;
    return `${word}\n`;
  });
}

/** Of letters that make words: those of formulas are other signs in another case. */
export function otherCase(text: string, random: Seeded): string | undefined {
  const isLower = random.below(2) === 0;
  return changed(
    text,
    text.replaceAll(/\p{Script=Latin}+/gu, (word) =>
      isLower ? word.toLowerCase() : word.toUpperCase(),
    ),
  );
}

/** Text whose marks stand for themselves: without formulas, code ("gather(a(), b())"), lists and abbreviations. */
const isPlain = (text: string) =>
  !/[`=|*#<>{}\\λΣ²√→×/]|\w\(|^\s*(?:[-•]|\d+[.)])\s/mu.test(text) &&
  !/\be\.g\.|\bi\.e\./iu.test(text);

/** Without the marks that end sentences. */
export const withoutStops = (text: string): string | undefined =>
  isPlain(text) ? changed(text, text.replaceAll(/[.!?…]+(?=\s|$|["”)])/gu, '')) : undefined;

/** Without commas between words. */
export const withoutCommas = (text: string): string | undefined =>
  isPlain(text) ? changed(text, text.replaceAll(/,(?=\s)/gu, '')) : undefined;

/** Without any marks between words; capitals stay. */
export const withoutMarks = (text: string): string | undefined =>
  isPlain(text) ? changed(text, asDictated(text)) : undefined;

/** Small letters and no marks, as a plain recogniser writes. */
export const wordsAlone = (text: string): string | undefined =>
  isPlain(text) ? changed(text, asDictated(text).toLowerCase()) : undefined;

/** The words alone, without a mark between them. */
export function asDictated(text: string): string {
  return text
    .replaceAll(/[.,;:!?…]+(?=\s|$|["”)])/gu, '')
    .replaceAll(/\s[—–-]\s/gu, ' ')
    .replaceAll(/["“”()]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const fillers = ['um', 'uh', 'er', 'you know', 'like', 'basically', 'um', 'uh'];

/** A filler every dozen words or so, between two words. */
export function withFillers(text: string, random: Seeded): string | undefined {
  let until = 3 + random.below(8);
  const after = text.replaceAll(/(?<=\p{L}{2}),? (?=\p{L}{2})/gu, (gap) => {
    if (--until > 0) return gap;
    until = 8 + random.below(8);
    const filler = random.pick(fillers);
    return random.below(2) === 0 ? `, ${filler}, ` : `${gap}${filler} `;
  });
  return changed(text, after);
}

/** Sentences as a list, or as a list by number. */
export function asList(sentences: readonly string[], random: Seeded): string {
  const dash = random.below(2) === 0;
  return sentences.map((sentence, i) => `${dash ? '-' : `${i + 1}.`} ${sentence}`).join('\n');
}
