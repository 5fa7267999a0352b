import { commaModel } from './comma-model';
import { featuresOf, looksOf, verbsIn } from './comma-features';
import { isBase } from './finite-verbs';
import { isPlainVerb } from './predication';
import { sentenceRanges } from './sentence-ends';
import type { Token } from './tokens';

/** How likely a comma is missing in a gap, by what the gap is like. */
export interface CommaModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Log-odds from which on a mark is put in: a comma too many costs less than one too few. */
const COMMA = -0.6;

/** Marks between two words that part what a sentence says plainly. */
export const isParting = (between: string): boolean => /[:…—–(]|\s-\s/u.test(between);

/**
 * Before which words a comma would stand, in a text that has all its marks but these. A list in which nothing is said
 * stays one: names in a row are no statements.
 */
export function missingCommas(text: string, tokens: readonly Token[]): number[] {
  const looks = looksOf(text, tokens);
  return stretchesIn(text, tokens).flatMap(([from, to]) => {
    if (verbsIn(looks, from, to) === 0) return [];
    const found: number[] = [];
    for (let at = from + 1; at < to; at++) {
      if (!/^\s+$/u.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) continue;
      if (isHeldTogether(tokens, at)) continue;
      const gap = { since: found.at(-1) ?? from, at, end: to };
      if (logOdds(commaModel, featuresOf(looks, gap)) >= COMMA) found.push(at);
    }
    return found;
  });
}

/** Their thing follows. */
const pointing =
  /^(?:an?|the|my|our|your|his|her|its|their|every|of|to|at|from|with|into|onto|per|via|around|about)$/u;

/** "Does not need", "the data", "around 100": nobody parts what only goes together. */
function isHeldTogether(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.normal;
  if (before === 'not') return isPlainVerb(tokens[at]!) || isBase(tokens[at]!);
  return pointing.test(before) && !tokens[at]!.little;
}

/** The stretches between marks that are no commas, as token ranges. */
export function stretchesIn(text: string, tokens: readonly Token[]): [number, number][] {
  const isStart = (at: number) => isParting(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  return sentenceRanges(text, tokens).flatMap(([from, to]) => {
    const stretches: [number, number][] = [];
    let start = from;
    for (let at = from + 1; at < to; at++) {
      if (!isStart(at)) continue;
      stretches.push([start, at]);
      start = at;
    }
    return [...stretches, [start, to] as [number, number]];
  });
}

function logOdds({ bias, weights }: CommaModel, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
}
