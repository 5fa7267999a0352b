/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a form (with the flag g) is found. */
export function found(text: string, form: RegExp): Span[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Sentences by their marks and lines alone. */
export function sentencesIn(text: string): Span[] {
  return found(text, /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*[.!?]*/gu);
}
