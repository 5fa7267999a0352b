/** Something that leaves ink: a letter, a digit, a sign; not the letters and signs that fonts draw as nothing. */
const seen = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;
/** Control characters, halves of characters, and marks that turn around the text after them. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** More marks on one letter than any script writes: they reach into the lines around. */
const heap = /\p{M}{9}/u;

/** Whether a text that a person entered has nothing in it that can be seen: empty, spaces, invisible characters. */
export function isBlank(text: string): boolean {
  return !seen.test(text);
}

/** Whether a line that a person entered stays one line that reads as it was written. */
export function isPlainLine(line: string): boolean {
  return !unseen.test(line) && !heap.test(line);
}

/** The same for a text of several lines. */
export function isPlainText(text: string): boolean {
  return isPlainLine(text.replaceAll(/[\n\r\t]/gu, ''));
}

/** Words of a person as they stand inside a sentence of ours: a mark in them that turns text around ends with them. */
export function isolated(words: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/u.test(words)
    ? `\u2068${words.replaceAll(/[\u2066-\u2069]/gu, '')}\u2069`
    : words;
}
