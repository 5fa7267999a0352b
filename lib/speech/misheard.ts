import { z } from 'zod';
import type { Concept } from '@/lib/guide/concept';

/** A term of the guide, and what speech recognition writes for it. */
export const heardTermSchema = z.strictObject({
  term: z.string(),
  heard: z.array(z.string()),
});
export type HeardTerm = z.infer<typeof heardTermSchema>;

/** A stretch of a text that may be a term misheard. Never changed unasked. */
export interface MisheardTerm {
  readonly start: number;
  readonly end: number;
  readonly heard: string;
  readonly term: string;
}

/** More suggestions at a time only distract. */
const MOST = 4;

/** The guide's terms with what is heard for them; only concepts that have a spoken name are terms. */
export function heardTerms(concepts: Iterable<Concept>): HeardTerm[] {
  const all = [...concepts];
  // What is right somewhere is no mishearing.
  const right = new Set(all.flatMap(({ any, aliases }) => [...any, ...aliases]).map(squashed));
  return all.flatMap((concept) => {
    const term = concept.spoken === undefined ? undefined : nameOf(concept);
    if (term === undefined) return [];
    const heard = concept.heard.filter((phrase) => !right.has(squashed(phrase)));
    return heard.length > 0 ? [{ term, heard }] : [];
  });
}

/** Places in the text where a term was probably meant, first to last. `kept` are phrases the person meant as they are. */
export function misheardIn(
  text: string,
  terms: readonly HeardTerm[],
  kept: ReadonlySet<string> = new Set(),
): MisheardTerm[] {
  const spoken = spelledOut(text);
  const found = terms.flatMap(({ term, heard }) =>
    heard.flatMap((phrase) => {
      // A pattern takes a millisecond to make, and nearly all of hundreds are not in the text.
      if (kept.has(phrase) || !spoken.includes(spelledOut(phrase))) return [];
      return [...text.matchAll(patternOf(phrase))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        heard: phrase,
        term,
      }));
    }),
  );
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const apart: MisheardTerm[] = [];
  for (const one of longestFirst)
    if (apart.every(({ start, end }) => one.end <= start || one.start >= end)) apart.push(one);
  return apart.toSorted((a, b) => a.start - b.start).slice(0, MOST);
}

/** The text with one suggestion taken. */
export function withTerm(text: string, { start, end, term }: MisheardTerm): string {
  return text.slice(0, start) + term + text.slice(end);
}

/** A term as the guide writes it: the phrase that stands in what it means, with its capitals, else the first plain one. */
function nameOf({ any, aliases, means }: Concept): string | undefined {
  const plain = [...aliases, ...any]
    .map((phrase) => phrase.replace(/^=/u, ''))
    .filter((phrase) => /^[\p{L}\p{N} .+-]+$/u.test(phrase));
  const words = means.split(/[\s,()]+/u);
  for (let length = 4; length >= 1; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const name = words.slice(at, at + length).join(' ');
      if (plain.some((phrase) => squashed(phrase) === squashed(name))) return name;
    }
  return plain.find((phrase) => /\p{Lu}/u.test(phrase)) ?? plain[0];
}

function patternOf(phrase: string): RegExp {
  const body = phrase
    .split(/[\s-]+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`[\s-]+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])`, 'giu');
}

/** What a pattern makes no difference of is written in one way. */
function spelledOut(text: string): string {
  return text.toLowerCase().replaceAll(/[\s-]+/gu, ' ');
}

function squashed(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
