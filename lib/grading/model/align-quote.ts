import type { Turn } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';

/** What is searched: a turn's text under its name. */
type Said = Pick<Turn, 'id' | 'text'>;

/** Where a quote stands in what was said, and how well it was quoted. */
export interface AlignedQuote {
  readonly how: 'exact' | 'aligned';
  /** One span for each part of the quote, in the candidate's own words. */
  readonly evidence: readonly Evidence[];
}

/** Share of a quote's words that may differ from what was said. */
const MAY_DIFFER = 0.2;
/** A quote of fewer words than this must be there word for word. */
const FEWEST_WORDS = 5;
/** Two words are spelling variants of each other from this share of equal letters on. */
const SAME_WORD = 0.75;
/** Places looked at for an inexact quote; a text that offers more is not searched further. */
const MOST_WORDS = 6_000;

/**
 * Finds a quote in what was said: exactly; else by its words, whatever the case, the spacing and the
 * signs between them; else with few words different. Parts joined by an ellipsis are sought each on its
 * own. Undefined when a part is not there: then it was not said.
 */
export function alignQuote(quote: string, turns: readonly Said[]): AlignedQuote | undefined {
  const whole = exact(quote.trim(), turns);
  if (whole) return { how: 'exact', evidence: [whole] };
  const parts = quote
    .split(/\s*(?:\[(?:\.{3}|…)\]|\.{3,}|…)\s*/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) return undefined;
  const found = parts.map((part) => exact(part, turns) ?? byWords(part, turns));
  const evidence = found.flatMap((item) => (item ? [item] : []));
  return evidence.length === found.length ? { how: 'aligned', evidence } : undefined;
}

function exact(quote: string, turns: readonly Said[]): Evidence | undefined {
  if (!/[\p{L}\p{N}]/u.test(quote)) return undefined;
  for (const { id, text } of turns) {
    const start = text.indexOf(quote);
    if (start >= 0) return { turn: id, start, end: start + quote.length, quote };
  }
  return undefined;
}

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => ({
    plain: match[0].normalize('NFKC').toLowerCase().replaceAll(/['’]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function byWords(quote: string, turns: readonly Said[]): Evidence | undefined {
  const sought = wordsOf(quote).map(({ plain }) => plain);
  if (sought.length === 0) return undefined;
  let best: { cost: number; evidence: Evidence } | undefined;
  for (const { id, text } of turns) {
    const said = wordsOf(text).slice(0, MOST_WORDS);
    const place = nearest(
      sought,
      said.map(({ plain }) => plain),
    );
    if (!place || (best && best.cost <= place.cost)) continue;
    const first = said[place.from];
    const last = said[place.to - 1];
    if (!first || !last) continue;
    const { start } = first;
    const { end } = last;
    best = { cost: place.cost, evidence: { turn: id, start, end, quote: text.slice(start, end) } };
  }
  const allowed = sought.length < FEWEST_WORDS ? 0 : sought.length * MAY_DIFFER;
  return best && best.cost <= allowed ? best.evidence : undefined;
}

/**
 * The stretch of `said` with the fewest changes to `sought` (words left out, put in or swapped): a row
 * of edit distances in which a stretch may begin anywhere.
 */
function nearest(
  sought: readonly string[],
  said: readonly string[],
): { from: number; to: number; cost: number } | undefined {
  if (said.length === 0) return undefined;
  // Column by column through what was said; each cell knows where its stretch began.
  let costs = sought.map((_, index) => index + 1);
  let begins = sought.map(() => 0);
  let best: { from: number; to: number; cost: number } | undefined;
  for (const [at, word] of said.entries()) {
    const nextCosts: number[] = [];
    const nextBegins: number[] = [];
    for (const [index, wanted] of sought.entries()) {
      const swap = difference(wanted, word);
      const across = (index === 0 ? 0 : (costs[index - 1] ?? 0)) + swap;
      const left = (costs[index] ?? 0) + 1;
      const up = (index === 0 ? 0 : (nextCosts[index - 1] ?? 0)) + 1;
      const cost = Math.min(across, left, up);
      nextCosts.push(cost);
      if (cost === across) nextBegins.push(index === 0 ? at : (begins[index - 1] ?? at));
      else if (cost === left) nextBegins.push(begins[index] ?? at);
      else nextBegins.push(index === 0 ? at : (nextBegins[index - 1] ?? at));
    }
    costs = nextCosts;
    begins = nextBegins;
    const cost = costs.at(-1) ?? Infinity;
    if (!best || cost < best.cost) best = { from: begins.at(-1) ?? at, to: at + 1, cost };
  }
  return best;
}

/** 0 for the same word, half for a spelling of it, 1 for another. */
function difference(a: string, b: string): number {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || Math.abs(a.length - b.length) > longest * (1 - SAME_WORD)) return 1;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - same && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (same + tail) / longest >= SAME_WORD ? 0.5 : 1;
}
