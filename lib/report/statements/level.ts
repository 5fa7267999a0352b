import { z } from 'zod';

/** How an interviewer might vote on the whole, best first. */
export const levels = ['strong yes', 'yes', 'leaning yes', 'leaning no', 'no'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** What decides the level. Shares are 0 to 1. */
export interface LevelBasis {
  /** The overall score by the grader, 0 to 100. */
  readonly score: number;
  /** Of the essential points of the answered questions, those made; a half for one partly made. */
  readonly essentials: number;
  /** Of the answered questions, those with a false claim that stood to the end. */
  readonly falseClaims: number;
  /** Of the answered questions, those that asked for a story and got one without what was done or without its end. */
  readonly untold: number;
  /** Of the planned questions, those that were answered. */
  readonly answered: number;
}

/**
 * The rule, in one place; "How grading works" prints it. A level needs all of its row. Who left many
 * questions unanswered is not called a no for that, and can't be called a clear yes either; nor can who tells a story
 * without its action or its end, however many other points it makes, in more questions than may hold a false claim.
 * The scores go with the bands of a score: nobody leans to a yes on what is called Partial.
 */
export const levelRule: readonly (LevelBasis & { readonly level: Level })[] = [
  { level: 'strong yes', score: 85, essentials: 0.8, falseClaims: 0, untold: 0, answered: 0.9 },
  { level: 'yes', score: 70, essentials: 0.65, falseClaims: 0.25, untold: 0.25, answered: 0.6 },
  { level: 'leaning yes', score: 65, essentials: 0.5, falseClaims: 0.5, untold: 1, answered: 0 },
  { level: 'leaning no', score: 40, essentials: 0.3, falseClaims: 1, untold: 1, answered: 0 },
  { level: 'no', score: 0, essentials: 0, falseClaims: 1, untold: 1, answered: 0 },
];

const conditions = ['score', 'essentials', 'falseClaims', 'untold', 'answered'] as const;
export const conditionSchema = z.enum(conditions);
type Condition = z.infer<typeof conditionSchema>;

export function levelOf(basis: LevelBasis): Level {
  return levelRule.find((row) => lackedIn(row, basis).length === 0)?.level ?? 'no';
}

/** What the next better level would take; null at the best. */
export function keptFrom(
  basis: LevelBasis,
): { readonly next: Level; readonly lacks: readonly Condition[] } | null {
  const above = levelRule[levels.indexOf(levelOf(basis)) - 1];
  return above ? { next: above.level, lacks: lackedIn(above, basis) } : null;
}

function lackedIn(row: LevelBasis, basis: LevelBasis): Condition[] {
  return conditions.filter((condition) =>
    condition === 'falseClaims' || condition === 'untold'
      ? basis[condition] > row[condition]
      : basis[condition] < row[condition],
  );
}
