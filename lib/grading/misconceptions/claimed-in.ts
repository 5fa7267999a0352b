import type { Rubric } from '@/lib/guide/rubric';
import { findMisconception, isRegretted } from './misconception-match';
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

/** Every clause that a false claim is made in. */
export const clausesOf = ({ clauses, again }: Claimed): number[] => [
  ...clauses,
  ...again.flatMap((each) => each.clauses),
];
