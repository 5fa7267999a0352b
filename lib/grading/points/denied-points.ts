import type { KeyPoint } from '@/lib/guide/rubric';
import { isHeld } from '@/lib/grading/misconceptions/misconception-match';
import {
  candidatesFrom,
  isOpposed,
  PATTERN_MET,
  type Candidate,
  type Evidence,
} from './point-evidence';
import { deniedMatches } from './point-match';
import type { Reading } from '@/lib/grading/text/reading';
import type { Alike } from '@/lib/grading/likeness/wording-likeness';

/** Share of a stretch's likeness that must be under the negation. */
const SHARE_DENIED = 0.25;
/** Share of the words from a negation on, so that "you don't look at accuracy, you look at F1" denies only the half that it denies. */
const MOSTLY = 0.5;
/** Probability from which on a stretch counts as a denial; likeness to a wording by equal words that does, too. */
const LIKELY = 0.5;
const WORDED = 0.5;

/**
 * Where an answer denies a point for the last time, as the end of that turn; -1 where it never does. A stretch denies a
 * point that would speak for it without the negation: weighed as any other stretch, or a wording nearly word for word.
 */
export function deniedUntil(
  point: KeyPoint,
  evidence: Evidence,
  probability: (candidate: Candidate) => number,
  made: readonly Candidate[],
): number {
  const { reading, skip } = evidence;
  const claims = made.filter(
    (candidate) => candidate.features.pattern >= PATTERN_MET && probability(candidate) >= LIKELY,
  );
  // A single concept is said in passing too often for its denial to mean the point.
  const matches = point.patterns.flatMap((pattern, index) =>
    pattern.length > 1
      ? deniedMatches(pattern, reading, skip, point.id).map((match) => ({
          ...match,
          pattern: index,
        }))
      : [],
  );
  const alike = deniedWordings(point, evidence);
  const { clauses } = reading.statements;
  const denials = [
    ...candidatesFrom(point, matches, alike, evidence).filter(
      (candidate) =>
        probability(candidate) >= LIKELY &&
        !claims.some((claim) => outweighs(claim, candidate, probability)),
    ),
    ...alike.filter(({ exact }) => exact >= WORDED).map(({ stretch }) => stretch),
  ].filter(
    (denied) =>
      !isPutRight(denied, claims, { denials: reading.denials, clauses }) &&
      clauses
        .filter((clause) => clause.from < denied.to && clause.to > denied.from)
        .every((clause) => isHeld(clause, reading)),
  );
  return Math.max(-1, ...denials.map(({ from }) => reading.turnEnd(from)));
}

/** Said elsewhere at least as surely as it is denied: then the denial is of something near it. */
const outweighs = (
  claim: Candidate,
  denied: Candidate,
  probability: (candidate: Candidate) => number,
): boolean =>
  (claim.to <= denied.from || claim.from >= denied.to) && probability(claim) >= probability(denied);

/** "It doesn't help with the one, it helps with the other": its sentence goes on and makes the point. */
function isPutRight(
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  claims: readonly Candidate[],
  { denials, clauses }: Pick<Reading, 'denials'> & Pick<Reading['statements'], 'clauses'>,
): boolean {
  const own = clauses.filter((clause) => clause.from < to && clause.to > from);
  const end = own.at(-1)?.to ?? to;
  return denials.some(
    (denial) =>
      denial.from < end &&
      denial.to > from &&
      claims.some((claim) => claim.from >= denial.to && claim.from < end),
  );
}

function deniedWordings(
  { id }: KeyPoint,
  { reading, likeness, otherSide, sentences, skip }: Evidence,
): Alike[] {
  const own = sentences.get(id) ?? [];
  // Not every wording names its side of a contrast: what is denied of the other one may be right.
  const isGoverned = (at: readonly number[]) =>
    reading.denials.some(({ claimed, subject, from, to }) => {
      const said = at.filter((index) => index >= from);
      const governed = said.filter((index) => index < to);
      if (governed.length === 0) return false;
      // What an earlier sentence says is not taken back by a word of it that is denied in the next.
      const { sentence } = reading.clauseOf(governed[0]!);
      const beside = at.filter((index) => reading.clauseOf(index).sentence === sentence);
      return (
        claimed &&
        beside.length >= MOSTLY * at.length &&
        governed.length >= MOSTLY * said.length &&
        !own.some(({ text }) => otherSide.isNamed(text, { from: subject, to }))
      );
    });
  return own
    .flatMap((sentence) => likeness.of(sentence))
    .filter(
      (item) =>
        !skip.has(item.stretch.first) &&
        !skip.has(item.stretch.last) &&
        item.opposed >= SHARE_DENIED &&
        item.sentence.odd !== item.stretch.odd &&
        isOpposed(item) &&
        isGoverned(likeness.tokensAlike(item.sentence, item.stretch)),
    );
}
