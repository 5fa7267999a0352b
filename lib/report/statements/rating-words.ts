import { asRated, MOST_RATING } from '@/lib/report/self-rating';
import type { StatementOf } from './statement';

/** One sentence or a few that say the same. */
export type Wordings = readonly [string, ...string[]];
type RatingKind = 'rated_higher' | 'rated_lower' | 'rated_alike';

/** A rating above the grade. */
export function ratedHigher({ rated, score }: StatementOf<'rated_higher'>): Wordings {
  return [
    `You thought better of this answer than the grade does: ${rating(rated)}, the grade is ${score}.`,
    `You rated this one higher than it was graded: ${rating(rated)}, the grade is ${score}.`,
    bareRating(rated, score),
  ];
}

/** A rating below the grade: good news only where nothing in the answer is to be put right. */
export function ratedLower({ rated, score, flawed }: StatementOf<'rated_lower'>): Wordings {
  if (flawed)
    return [
      `The grade is higher than your rating, though something in the answer is to be put right: ${rating(rated)}, the grade is ${score}.`,
      bareRating(rated, score),
    ];
  return [
    `This answer was better than you thought: ${rating(rated)}, the grade is ${score}.`,
    `You were hard on yourself here: ${rating(rated)}, the grade is ${score}.`,
    bareRating(rated, score),
  ];
}

/** A rating that agrees with the grade. */
export function ratedAlike({ rated, score }: StatementOf<'rated_alike'>): Wordings {
  return [
    `You judged this answer as the grade does: ${rating(rated)}, the grade is ${score}.`,
    `Well judged: ${rating(rated)}, the grade is ${score}.`,
    bareRating(rated, score),
  ];
}

/**
 * All ratings in one sentence. Ratings on both sides of the grade are told by how far they are off: their mean would
 * say of somebody who misses by thirty both ways that they judge as the grade does.
 */
export function ratingsInAll(ratings: readonly StatementOf<RatingKind>[]): string {
  const isOff = ratings.filter(({ kind }) => kind !== 'rated_alike');
  if (isOff.length === 0) return 'On the whole you judge your answers as the grade does.';
  const mean = (of: (each: StatementOf<RatingKind>) => number) =>
    Math.round(ratings.reduce((sum, each) => sum + of(each), 0) / ratings.length);
  if (new Set(isOff.map(({ kind }) => kind)).size > 1)
    return `You rated yourself higher than the grade at times and lower at others, by ${mean(({ rated, score }) => Math.abs(rated - score))} of 100 on average.`;
  const off = mean(({ rated, score }) => rated - score);
  return `On average you rated yourself ${Math.abs(off)} of 100 ${off > 0 ? 'higher' : 'lower'} than the grade.`;
}

/** A rating as it was given, and what it is of the grade's 100. */
function rating(rated: number): string {
  return `you gave it ${asRated(rated)} of ${MOST_RATING}, which is ${rated} of 100`;
}

function bareRating(rated: number, score: number): string {
  return `Your rating is ${asRated(rated)} of ${MOST_RATING}, the grade ${score} of 100.`;
}
