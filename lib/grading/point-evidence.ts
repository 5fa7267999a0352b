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
  /** Likeness to the nearest wording, by equal words. */
  readonly exact: number;
  /** The same, with words that mean alike; and the mean over the three nearest wordings. */
  readonly loose: number;
  readonly loose3: number;
  /** How much more the stretch is like a false claim than like the point. */
  readonly falser: number;
  /** False claims in the whole answer: 0 to 3. */
  readonly stated: number;
  /** Share of the other points that a pattern is met for. */
  readonly others: number;
}

export const featureNames = [
  'pattern',
  'patterns',
  'exact',
  'loose',
  'loose3',
  'falser',
  'stated',
  'others',
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

/** What one grading looks at again and again. */
export interface Evidence {
  readonly reading: Reading;
  readonly likeness: Likeness;
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  /** Likeness of each stretch to the false claim it is most like. */
  readonly falsest: ReadonlyMap<Stretch, number>;
  readonly skip: ReadonlySet<number>;
}

/** Every stretch where a point may be made, with what speaks for and against it. */
export function candidatesFor(
  point: KeyPoint,
  evidence: Evidence,
  answer: { readonly stated: number; readonly others: number },
): Candidate[] {
  const { likeness, skip } = evidence;
  const matches = matchesFor(point, evidence);
  const own = evidence.sentences.get(point.id) ?? [];
  const alike = own
    .flatMap((sentence) => likeness.of(sentence))
    .filter(
      ({ sentence, stretch }) =>
        sentence.denied === stretch.denied && !skip.has(stretch.first) && !skip.has(stretch.last),
    );
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
  ].filter(({ at }) => at.length > 0);
  return spans.map((span) => ({
    ...span,
    features: {
      ...featuresOf(span, alike, matches, evidence),
      stated: Math.min(MOST_STATED, answer.stated),
      others: answer.others,
    },
  }));

  function featuresOf(
    span: { readonly from: number; readonly to: number },
    likes: readonly Alike[],
    found: readonly (Match & { readonly pattern: number })[],
    { falsest }: Evidence,
  ): Omit<PointFeatures, 'stated' | 'others'> {
    const touches = ({ from, to }: Pick<Stretch, 'from' | 'to'>) =>
      from < span.to && to > span.from;
    const met = found.filter(touches);
    const near = likes.filter((item) => touches(item.stretch));
    const bySentence = new Map<Sentence, Alike>();
    for (const item of near) {
      const before = bySentence.get(item.sentence);
      if (!before || item.loose > before.loose) bySentence.set(item.sentence, item);
    }
    const ranked = [...bySentence.values()].toSorted((a, b) => b.loose - a.loose);
    const loose = ranked[0]?.loose ?? 0;
    const loose3 = ranked.slice(0, 3).reduce((sum, item) => sum + item.loose, 0) / 3;
    return {
      pattern: Math.max(0, ...met.map(({ strength }) => strength)),
      patterns: Math.min(
        2,
        new Set(met.filter(({ strength }) => strength >= PATTERN_MET).map(({ pattern }) => pattern))
          .size,
      ),
      exact: Math.max(0, ...near.map(({ exact }) => exact)),
      loose,
      loose3,
      falser: Math.max(0, ...near.map(({ stretch }) => falsest.get(stretch) ?? 0)) - loose,
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
