import type { KeyPoint } from '@/lib/guide/rubric';
import { isHeld } from './misconception-match';
import { isOpposed, type Evidence } from './point-evidence';
import { deniedMatches } from './point-match';

/** A pattern met as surely as this under a negation denies its point. */
const PATTERN_DENIED = 0.9;
/** So does a stretch as like a wording as this by equal words, with this share of them denied. */
const WORDING_DENIED = 0.5;
const SHARE_DENIED = 0.25;

/**
 * Where an answer denies a point for the last time: a pattern met under a negation, or a wording said with its
 * denial reversed. Gives the end of that turn; whoever claims a point and denies it up to there has not made it well.
 */
export function deniedUntil(point: KeyPoint, evidence: Evidence): number | undefined {
  const { reading } = evidence;
  const { clauses } = reading.statements;
  const held = [...deniedPatterns(point, evidence), ...deniedWordings(point, evidence)].filter(
    ({ from, to }) =>
      clauses
        .filter((clause) => clause.from < to && clause.to > from)
        .every((clause) => isHeld(clause, reading)),
  );
  return held.length === 0 ? undefined : Math.max(...held.map(({ from }) => reading.turnEnd(from)));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A single concept is said in passing too often for its denial to mean the point. */
function deniedPatterns({ patterns }: KeyPoint, { reading, skip }: Evidence): Range[] {
  return patterns
    .filter(({ length }) => length > 1)
    .flatMap((pattern) => deniedMatches(pattern, reading, skip))
    .filter(({ strength }) => strength >= PATTERN_DENIED);
}

function deniedWordings({ id }: KeyPoint, evidence: Evidence): Range[] {
  const { reading, likeness, skip, sentences } = evidence;
  const own = sentences.get(id) ?? [];
  // Not every wording names its side of a contrast: what is denied of the other one may be right.
  const isGoverned = (at: readonly number[]) =>
    reading.denials.some(
      ({ claimed, subject, from, to }) =>
        claimed &&
        at.some((index) => index >= from && index < to) &&
        !own.some((sentence) => likeness.isOfOtherSide(sentence, { from: subject, to })),
    );
  return own
    .flatMap((sentence) => likeness.of(sentence))
    .filter(
      (item) =>
        item.exact >= WORDING_DENIED &&
        item.opposed >= SHARE_DENIED &&
        item.sentence.odd !== item.stretch.odd &&
        isOpposed(item) &&
        !skip.has(item.stretch.first) &&
        !skip.has(item.stretch.last) &&
        isGoverned(likeness.tokensAlike(item.sentence, item.stretch)),
    )
    .map(({ stretch }) => stretch);
}
