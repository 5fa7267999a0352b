import type { Claim } from '@/lib/guide/rubric';
import type { OtherSide } from '@/lib/grading/stance/other-side';
import { isPlainWord } from '@/lib/grading/text/predication';
import { matchPattern, type Match } from './point-match';
import type { Reading } from '@/lib/grading/text/reading';
import type { Sentence } from '@/lib/grading/likeness/rubric-sentences';
import type { Doubt } from '@/lib/grading/verdict';
import { isTurnedDown } from './turned-down';
import { isOnlyMentioned } from '@/lib/grading/stance/mentioned';
import { elseSaidOf } from '@/lib/grading/stance/foreign-predicate';
import { reversedClauses } from '@/lib/grading/stance/reversed';
import { isTurnedRound } from '@/lib/grading/stance/turned-round';
import type { Alike, Likeness, Stretch } from '@/lib/grading/likeness/wording-likeness';

/** What speaks for and against a point in one stretch of an answer; the judgement model weighs it. */
export interface PointFeatures {
  /** Strength of the best pattern that is met in the stretch, 0 to 1. */
  readonly pattern: number;
  /** Different patterns met there: 0, 1, or 2 for more. */
  readonly patterns: number;
  /** Likeness to the nearest wording, with words that mean alike. */
  readonly loose: number;
  /** How much more the stretch is like a false claim than like the point, by equal words. */
  readonly falser: number;
  /** How much more the stretch is like another point than like this one, by equal words. */
  readonly rival: number;
  /** How much false claims in the whole answer speak against it: 0 to 3. */
  readonly stated: number;
}

export const featureNames = [
  'pattern',
  'patterns',
  'loose',
  'falser',
  'rival',
  'stated',
] as const satisfies readonly (keyof PointFeatures)[];

/** A stretch that may make a point. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Tokens that make it; what a second point can't be paid with again. */
  readonly at: readonly number[];
  readonly features: PointFeatures;
  /** What it says, it says of no side of a contrast by name. */
  readonly sideless: boolean;
  /** The weakest spot of the proof: why it is not sure, if it is not. */
  readonly doubt: Doubt;
}

/** Stretches that are looked at for their likeness alone. */
const NEAREST = 3;
/** Where no pattern is met, so many words are like those of a wording: one may be said of anything. */
const WORDS_ALIKE = 2;
/** A pattern of this strength counts as met. */
export const PATTERN_MET = 0.72;
const MOST_STATED = 3;
const PER_SHARE = 4;
/** Words within a stretch that is so much more like another point, by equal words, are said for that one alone. */
const OTHERS_WORDS = 0.5;
/** And at least one in so many of the words that it shares with that point. */
const MUCH = 4;
/** A stretch with more than this share of its words denied against the wording says something else. */
const OPPOSED = 0.1;
/** The same where both hold as many negations, odd or even. */
const OPPOSED_EVEN = 0.45;

/** A stretch that denies what the sentence says, or says what it denies. */
export function isOpposed({ sentence, stretch, opposed }: Alike): boolean {
  return opposed > (sentence.odd === stretch.odd ? OPPOSED_EVEN : OPPOSED);
}

/** What one grading looks at again and again. */
export interface Evidence {
  readonly reading: Reading;
  readonly likeness: Likeness;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  /** Stretches that are like a false claim. */
  readonly falseness: readonly Alike[];
  readonly otherSide: OtherSide;
  /** Stretches that are like a point. */
  readonly truth: readonly Alike[];
  readonly skip: ReadonlySet<number>;
  /** Stems of the question: its words alone prove nothing. */
  readonly asked: ReadonlySet<string>;
}

/**
 * False claims speak against the rest by their share of what is claimed: three beside seven points are slips
 * of somebody who knows the subject, three beside one are not. One alone weighs as one, however little is said beside it.
 */
export function falseWeight(stated: number, right: number): number {
  return stated === 0 ? 0 : Math.min(stated, MOST_STATED, (PER_SHARE * stated) / (stated + right));
}

/** The same stretches in an answer that false claims weigh on so much. */
export function amongFalse(candidates: readonly Candidate[], stated: number): Candidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    features: { ...candidate.features, stated },
  }));
}

/** Every stretch where a point may be made, with what speaks for and against it. */
export function candidatesFor(point: Claim, evidence: Evidence): Candidate[] {
  const alike = (evidence.sentences.get(point.id) ?? [])
    .flatMap((sentence) => evidence.likeness.of(sentence))
    .filter((item) => !isOpposed(item));
  const reversed = reversedClauses(point, evidence.reading);
  const saysElse = elseSaidOf(point, evidence);
  return candidatesFrom(point, matchesFor(point, evidence), alike, evidence).filter(
    ({ at }) =>
      !at.some((index) => reversed.has(evidence.reading.clauseOf(index).index)) &&
      !saysElse(at) &&
      !isTurnedRound(point, at, evidence.reading, evidence.asked) &&
      !isTurnedDown(at, evidence.reading) &&
      !isOnlyMentioned(at, evidence.reading),
  );
}

/** Stretches with what their patterns and their likeness to the wordings say for the point. */
export function candidatesFrom(
  point: Claim,
  said: readonly (Match & { readonly pattern: number })[],
  worded: readonly Alike[],
  evidence: Evidence,
): Candidate[] {
  const { likeness, otherSide, skip } = evidence;
  const { clauses, tokens } = evidence.reading.statements;
  const alike = worded
    .filter(({ stretch }) => !skip.has(stretch.first) && !skip.has(stretch.last))
    .filter((item) => !otherSide.isAlike(point, item, likeness));
  const isOwn = (at: readonly number[]) => !isOfAnother(point, wordsOf(at), alike, evidence);
  const matches = said.filter(
    ({ pattern, hits, at }) =>
      isOwn(at) && !otherSide.isSaid(point, point.patterns[pattern]!, hits),
  );
  const nearest: Alike[] = [];
  for (const item of alike.toSorted((a, b) => b.loose - a.loose)) {
    if (nearest.length === NEAREST) break;
    if (nearest.some(({ stretch }) => stretch === item.stretch)) continue;
    nearest.push(item);
  }
  const spans = [
    ...matches.map(({ from, to, at }) => ({ from, to, at, words: wordsOf(at) })),
    ...nearest.map(({ sentence, stretch }) => ({
      from: clauses[stretch.first]!.from,
      to: clauses[stretch.last]!.to,
      at: likeness.tokensAlike(sentence, stretch),
      words: stretch,
    })),
  ].filter(({ at }) => at.some((index) => !evidence.asked.has(tokens[index]!.stem)) && isOwn(at));
  const unasked = (at: readonly number[]) =>
    new Set(at.map((index) => tokens[index]!.stem).filter((stem) => !evidence.asked.has(stem)));
  const weighed = spans.map(({ words, ...span }) => {
    const features = { ...featuresOf(point, words, alike, matches, evidence), stated: 0 };
    const met = matches.filter(({ from, to }) => from < span.to && to > span.from);
    const sideless = met.length > 0 && met.every((match) => match.sideless);
    return { ...span, features, sideless, doubt: doubtIn(features, sideless) };
  });
  const isPlain = (index: number) => isPlainWord(tokens[index]!.normal);
  return weighed.filter(
    ({ at, features }) =>
      features.pattern > 0 || (unasked(at).size >= WORDS_ALIKE && !at.every(isPlain)),
  );
}

/** Said in the very words of another point: one clause doesn't pay for what it says in passing. */
function isOfAnother(
  point: Claim,
  words: { readonly from: number; readonly to: number },
  likes: readonly Alike[],
  { truth, likeness }: Evidence,
): boolean {
  const isHere = ({ sentence, stretch }: Alike) => {
    const same = likeness.tokensAlike(sentence, stretch);
    return MUCH * same.filter((at) => at >= words.from && at < words.to).length >= same.length;
  };
  const others = truth.filter(
    (item) =>
      item.exact >= OTHERS_WORDS &&
      item.sentence.of !== point.id &&
      item.stretch.from <= words.from &&
      item.stretch.to >= words.to &&
      isHere(item),
  );
  if (others.length === 0) return false;
  const own = Math.max(0, ...likes.filter(touching(words)).map(({ exact }) => exact));
  return others.some(({ exact }) => exact - own >= OTHERS_WORDS);
}

const touching =
  (words: { readonly from: number; readonly to: number }) =>
  ({ stretch }: { readonly stretch: Pick<Stretch, 'from' | 'to'> }) =>
    stretch.from < words.to && stretch.to > words.from;

function featuresOf(
  point: Claim,
  span: { readonly from: number; readonly to: number },
  likes: readonly Alike[],
  found: readonly (Match & { readonly pattern: number })[],
  { falseness, truth }: Evidence,
): Omit<PointFeatures, 'stated'> {
  const touches = touching(span);
  const met = found.filter(({ at }) => touches({ stretch: wordsOf(at) }));
  const near = likes.filter(touches);
  const exact = Math.max(0, ...near.map((item) => item.exact));
  const falsest = Math.max(0, ...falseness.filter(touches).map((item) => item.exact));
  return {
    pattern: Math.max(0, ...met.map(({ strength }) => strength)),
    patterns: Math.min(
      2,
      new Set(met.filter(({ strength }) => strength >= PATTERN_MET).map(({ pattern }) => pattern))
        .size,
    ),
    loose: Math.max(0, ...near.map(({ loose }) => loose)),
    falser: falsest - exact,
    rival: Math.max(
      0,
      ...truth
        .filter(({ sentence, stretch }) => sentence.of !== point.id && touches({ stretch }))
        .map((item) => item.exact - exact),
    ),
  };
}

const wordsOf = (at: readonly number[]) => ({ from: at[0]!, to: at.at(-1)! + 1 });

/** Where a point's patterns are met. */
export function matchesFor(
  point: Claim,
  { reading, skip }: Pick<Evidence, 'reading' | 'skip'>,
): (Match & { readonly pattern: number })[] {
  return point.patterns.flatMap((pattern, index) =>
    matchPattern(pattern, reading, skip, point.id)
      .filter(({ at }) => !isTurnedDown(at, reading))
      .map((match) => ({ ...match, pattern: index })),
  );
}

/** What speaks most against a stretch that makes a point only just. */
function doubtIn({ pattern, falser }: PointFeatures, sideless: boolean): Doubt {
  if (falser > 0) return 'near_false_claim';
  if (pattern === 0) return 'loose_wording';
  return sideless ? 'no_side_named' : 'partly_said';
}
