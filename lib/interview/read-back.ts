/** The longest stretch of a candidate's own words that is read back to them. */
const QUOTE_CHARS = 140;

/** Read back, a quote begins with what it says and not with the word that tied it to the words before. */
export function shorten(quote: string): string {
  const line = quote
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:and|but|so|because|well|um|uh),? (?=\S+ \S+ \S)/iu, '');
  if (line.length <= QUOTE_CHARS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', QUOTE_CHARS))} …`;
}

/** A quote within a sentence: the sentence has a stop of its own. */
export function withoutStop(quote: string): string {
  return quote.replace(/\.$/u, '');
}

/** With a mark at its end: some prompts of a guide are headings. */
export function closed(sentence: string): string {
  return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
