/** A stretch of an answer to point at: `text` is the answer's own, from `start` to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence longer than this is cut where it can be: speech often has no full stops. */
const LONG_WORDS = 30;
/** The least that is cut off. */
const SHORT_WORDS = 6;
/** Nobody's sentence is longer than this: it is speech without full stops. */
const RUN_ON_WORDS = 60;

const sentenceEnd = /(?<=[.!?…。！？]["'”’)\]]{0,3})\s|\n/gu;
const clauseEnd = /(?<=[,;:–—])\s|\s(?=(?:and|but|so|because|which|while|whereas|then)\s)/gu;

/** An answer as whole sentences, each as its marks end it. */
export function sentencesIn(text: string): Stretch[] {
  return cut(text, { start: 0, end: text.length, text }, sentenceEnd);
}

/**
 * An answer as sentences that a person can tick, in order, without the blanks between them. A sentence
 * without an end in sight is cut at commas and joining words, and at last by length.
 */
export function stretchesOf(text: string): Stretch[] {
  return sentencesIn(text).flatMap((sentence) =>
    words(sentence.text) <= LONG_WORDS ? [sentence] : clausesIn(text, sentence),
  );
}

/** Whether what stands between two full stops is speech without any, and no sentence. */
export function isRunOn(sentence: string): boolean {
  return words(sentence) > RUN_ON_WORDS;
}

/** Clauses of a long sentence, short ones put together. */
export function clausesIn(text: string, sentence: Stretch): Stretch[] {
  const parts = cut(text, sentence, clauseEnd).flatMap((part) =>
    words(part.text) <= LONG_WORDS ? [part] : byLength(text, part),
  );
  return parts.reduce<Stretch[]>((done, part) => {
    const last = done.at(-1);
    const fits = last && words(last.text) + words(part.text) <= LONG_WORDS;
    const isShort = last && (words(last.text) < SHORT_WORDS || words(part.text) < SHORT_WORDS);
    return fits && isShort
      ? [...done.slice(0, -1), between(text, last.start, part.end)]
      : [...done, part];
  }, []);
}

function byLength(text: string, part: Stretch): Stretch[] {
  const found = [...part.text.matchAll(/\S+/gu)];
  const starts = found.filter((_, index) => index % LONG_WORDS === 0).map(({ index }) => index);
  return starts.map((from, index) =>
    trimmed(text, part.start + from, part.start + (starts[index + 1] ?? part.text.length)),
  );
}

function cut(text: string, { start, text: inner, end }: Stretch, at: RegExp): Stretch[] {
  const borders = [...inner.matchAll(at)].map((found) => ({
    from: start + found.index,
    to: start + found.index + found[0].length,
  }));
  const starts = [start, ...borders.map(({ to }) => to)];
  const ends = [...borders.map(({ from }) => from), end];
  return starts
    .map((from, index) => trimmed(text, from, ends[index] ?? end))
    .filter((stretch) => stretch.text !== '');
}

function trimmed(text: string, start: number, end: number): Stretch {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return between(text, from, from + inner.trim().length);
}

function between(text: string, start: number, end: number): Stretch {
  return { start, end, text: text.slice(start, end) };
}

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
