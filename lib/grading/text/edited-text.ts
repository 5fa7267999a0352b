/** A text that was changed to be read. Knows where each character stood, so that quotes are still the candidate's own. */
export interface PlainText {
  readonly text: string;
  /** The place in the original of a character. */
  readonly original: (at: number) => number;
}

/** A stretch of a text, and what is read instead of it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** A text as it was given. */
export const asGiven = (text: string): PlainText => ({ text, original: (at) => at });

/**
 * A text with edits, in their order; one that begins within another is left out. What is put in stands where the
 * stretch began that it is read instead of.
 */
export function edited(plain: PlainText, edits: readonly Edit[]): PlainText {
  if (edits.length === 0) return plain;
  const { text, original } = plain;
  let whole = '';
  const places: number[] = [];
  let from = 0;
  const keep = (end: number) => {
    for (let at = from; at < end; at++) places.push(at);
    whole += text.slice(from, end);
  };
  for (const { start, end, instead } of edits) {
    if (start < from) continue;
    keep(start);
    for (let count = 0; count < instead.length; count++) places.push(start);
    whole += instead;
    from = end;
  }
  keep(text.length);
  return { text: whole, original: (at) => original(places[at] ?? text.length) };
}
