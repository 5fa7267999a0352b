import { asRated, MOST_RATING } from '@/lib/report/self-rating';
import type { StatementOf } from './statement';

/** One sentence or a few that say the same. */
export type Wordings = readonly [string, ...string[]];

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

/** A rating as it was given, and what it is of the grade's 100. */
function rating(rated: number): string {
  return `you gave it ${asRated(rated)} of ${MOST_RATING}, which is ${rated} of 100`;
}

function bareRating(rated: number, score: number): string {
  return `Your rating is ${asRated(rated)} of ${MOST_RATING}, the grade ${score} of 100.`;
}
