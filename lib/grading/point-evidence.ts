import type { KeyPoint } from '@/lib/guide/rubric';
import { matchPattern, type Match } from './point-match';
import type { Reading } from './reading';
import type { Alike, Likeness, Sentence, Stretch } from './wording-likeness';

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
  /** False claims in the whole answer: 0 to 3. */
  readonly stated: number;
}

export const featureNames = [
  'pattern',
  'patterns',
  'loose',
  'falser',
  'stated',
] as const satisfies readonly (keyof PointFeatures)[];

/** A stretch that may make a point. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Tokens that make it; what a second point can't be paid with again. */
  readonly at: readonly number[];
  readonly features: PointFeatures;
}

/** Stretches that are looked at for their likeness alone. */
const NEAREST = 3;
/** A pattern of this strength counts as met. */
export const PATTERN_MET = 0.72;
const MOST_STATED = 3;
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
  /** Likeness of each stretch to the false claim it is most like, by equal words. */
  readonly falseness: ReadonlyMap<Stretch, number>;
  readonly skip: ReadonlySet<number>;
  /** Stems of the question: its words alone prove nothing. */
  readonly asked: ReadonlySet<string>;
}

/** Every stretch where a point may be made, with what speaks for and against it. */
export function candidatesFor(point: KeyPoint, evidence: Evidence, stated: number): Candidate[] {
  const alike = (evidence.sentences.get(point.id) ?? [])
    .flatMap((sentence) => evidence.likeness.of(sentence))
    .filter((item) => !isOpposed(item));
  return candidatesFrom(matchesFor(point, evidence), alike, evidence, stated);
}

/** Stretches with what their patterns and their likeness to the wordings say for the point. */
export function candidatesFrom(
  matches: readonly (Match & { readonly pattern: number })[],
  items: readonly Alike[],
  evidence: Evidence,
  stated: number,
): Candidate[] {
  const { likeness, skip } = evidence;
  const alike = items.filter(({ stretch }) => !skip.has(stretch.first) && !skip.has(stretch.last));
  const isSame = memo(({ sentence, stretch }: Alike) => !likeness.isOfOtherSide(sentence, stretch));
  const nearest: Alike[] = [];
  for (const item of alike.toSorted((a, b) => b.loose - a.loose)) {
    if (nearest.length === NEAREST) break;
    if (nearest.some(({ stretch }) => stretch === item.stretch) || !isSame(item)) continue;
    nearest.push(item);
  }
  const spans = [
    ...matches.map(({ from, to, at }) => ({ from, to, at })),
    ...nearest.map(({ sentence, stretch }) => ({
      from: stretch.from,
      to: stretch.to,
      at: likeness.tokensAlike(sentence, stretch),
    })),
  ].filter(({ at }) =>
    at.some((index) => !evidence.asked.has(evidence.reading.statements.tokens[index]!.stem)),
  );
  return spans.map((span) => ({
    ...span,
    features: {
      ...featuresOf(span, alike, matches, evidence),
      stated: Math.min(MOST_STATED, stated),
    },
  }));

  function featuresOf(
    span: { readonly from: number; readonly to: number },
    likes: readonly Alike[],
    found: readonly (Match & { readonly pattern: number })[],
    { falseness }: Evidence,
  ): Omit<PointFeatures, 'stated'> {
    const touches = ({ from, to }: Pick<Stretch, 'from' | 'to'>) =>
      from < span.to && to > span.from;
    const met = found.filter(touches);
    const near = likes.filter((item) => touches(item.stretch));
    const exact = Math.max(0, ...near.map((item) => item.exact));
    const falsest = Math.max(0, ...near.map(({ stretch }) => falseness.get(stretch) ?? 0));
    return {
      pattern: Math.max(0, ...met.map(({ strength }) => strength)),
      patterns: Math.min(
        2,
        new Set(met.filter(({ strength }) => strength >= PATTERN_MET).map(({ pattern }) => pattern))
          .size,
      ),
      loose: Math.max(0, ...near.map(({ loose }) => loose)),
      falser: falsest - exact,
    };
  }
}

/** Where a point's patterns are met. */
export function matchesFor(
  point: KeyPoint,
  { reading, skip }: Pick<Evidence, 'reading' | 'skip'>,
): (Match & { readonly pattern: number })[] {
  return point.patterns.flatMap((pattern, index) =>
    matchPattern(pattern, reading, skip).map((match) => ({ ...match, pattern: index })),
  );
}

function memo<Item extends object, Result>(compute: (item: Item) => Result) {
  const known = new Map<Item, Result>();
  return (item: Item): Result => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const result = compute(item);
    known.set(item, result);
    return result;
  };
}
