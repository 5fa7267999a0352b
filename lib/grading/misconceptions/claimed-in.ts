import type { Misconception, Rubric } from '@/lib/guide/rubric';
import { findMisconception, isRegretted, type IsSaid } from './misconception-match';
import { lower } from '@/lib/grading/stance/polarity';
import { isGuess } from '@/lib/grading/stance/guessed';
import type { Rarity } from '@/lib/grading/likeness/wording-match';
import type { Reading } from '@/lib/grading/text/reading';
import type { Doubt } from '@/lib/grading/verdict';

/** Where a false claim stands: tokens, and the clauses that make it. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly number[];
}

/** A misconception found: where, and how sure. */
export interface Claimed extends Said {
  readonly id: string;
  readonly confidence: number;
  /** Why it is not sure, where it is not. */
  readonly doubt?: Doubt;
  /** Where it is said once more: charged once, and true nowhere. */
  readonly again: readonly Said[];
}

/** The false claims of an answer. Said again without a doubt one is held: the last word counts. */
export function claimedIn(
  { misconceptions, points }: Rubric,
  reading: Reading,
  { skip, doubted }: { readonly skip: ReadonlySet<number>; readonly doubted: ReadonlySet<number> },
  rarity: Rarity,
): Claimed[] {
  const isHeld = ({ clauses }: Said) => !clauses.some((index) => doubted.has(index));
  return misconceptions.flatMap((misconception) => {
    const seen = new Set(skip);
    const all: Omit<Claimed, 'again'>[] = [];
    for (;;) {
      const found = findMisconception(misconception, reading, seen, rarity, points);
      if (!found || found.clauses.every((index) => seen.has(index))) break;
      all.push(found);
      for (const index of found.clauses) seen.add(index);
    }
    const told = all.find(isHeld) ?? all[0];
    return told ? [{ ...told, again: all.filter((each) => each !== told) }] : [];
  });
}

/** The clauses that tell a false practice as a deed regretted: nobody is charged with it, and it is no proof. */
export function regrettedFalsehoods(
  { misconceptions, points }: Rubric,
  reading: Reading,
  skip: ReadonlySet<number>,
  rarity: Rarity,
): number[] {
  if (reading.told.regretted.size === 0) return [];
  return misconceptions.flatMap((each) => {
    const found = findMisconception(each, reading, skip, rarity, points, isRegretted);
    return found ? found.clauses : [];
  });
}

/** The false claims that are only guessed, by somebody who says so: nobody is charged with them. */
export function guessedIn(
  { misconceptions, points }: Rubric,
  reading: Reading,
  skip: ReadonlySet<number>,
  rarity: Rarity,
): (Said & { readonly id: string })[] {
  const { clauses } = reading.statements;
  if (!clauses.some((clause) => isGuess(clause, reading))) return [];
  const entities = new Set(
    reading.sides.flatMap(({ contrast }) => contrast.sides.map(({ entity }) => entity)),
  );
  const find = (each: Misconception, isSaid: IsSaid) =>
    findMisconception(each, reading, skip, rarity, points, isSaid);
  return misconceptions.flatMap((each) => {
    const patterns = each.patterns.map((pattern) => ({
      ...pattern,
      unless: pattern.unless.filter((concept) => !isOwnBelief(concept, reading)),
    }));
    // "I believe it uses threads": a guess about what was asked about, where that is no side of a contrast.
    const ofIt = patterns
      .filter(({ subject, claim }) =>
        subject.every((concept) => !entities.has(concept) && !claim.includes(concept)),
      )
      .map((pattern) => ({ ...pattern, subject: [] }));
    return (
      find({ ...each, patterns }, isGuess) ??
      (ofIt.length > 0 ? find({ ...each, patterns: ofIt }, isGuessOfIt) : undefined) ??
      []
    );
  });
}

/** "I believe": it keeps a claim from others who believe it, and not from the one who does. */
function isOwnBelief(concept: string, reading: Reading): boolean {
  const { tokens } = reading.statements;
  const sayings = reading.ofResolved(concept);
  return (
    sayings.length > 0 &&
    sayings.every(({ hit }) =>
      hit.at.every((at) => belief.test(tokens[at]!.normal) && tokens[at - 1]?.normal === 'i'),
    )
  );
}

const belief = /^(?:believe|think|guess|suppose|assume)$/u;

const isGuessOfIt: IsSaid = (clause, reading) =>
  /\bit\b/u.test(
    lower(reading.statements.text, reading.statements.tokens, clause.from, clause.to),
  ) && isGuess(clause, reading);

/** Every clause that a false claim is made in. */
export const clausesOf = ({ clauses, again }: Claimed): number[] => [
  ...clauses,
  ...again.flatMap((each) => each.clauses),
];
