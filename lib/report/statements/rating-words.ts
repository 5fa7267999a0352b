import { asRated, MOST_RATING } from '@/lib/report/self-rating';
import type { StatementOf } from './statement';

/** One sentence or a few that say the same. */
export type Wordings = readonly [string, ...string[]];
type RatingKind = 'rated_higher' | 'rated_lower' | 'rated_alike';

/** A rating beside the grade; what it says is told once of all that are alike. */
export function ratedWords({ rated, score }: StatementOf<RatingKind>): Wordings {
  return [`Rated ${asRated(rated)} of ${MOST_RATING} (${rated} of 100), graded ${score} of 100.`];
}

/** Ratings of which the same is to be said, and within them those of the same figures together. */
export interface RatingGroup {
  readonly lead: string;
  readonly rows: readonly (readonly StatementOf<RatingKind>[])[];
}

/** All ratings, by what is to be said of them: each remark is made once, however many answers it is about. */
export function ratingGroups(ratings: readonly StatementOf<RatingKind>[]): RatingGroup[] {
  return alikeIn(ratings, leadOf).map((alike) => ({
    lead: leadWords[leadOf(alike[0])](alike.length),
    rows: alikeIn(alike, ({ rated, score }) => `${rated} ${score}`),
  }));
}

/** The ratings that are alike in something, by the first of each. */
function alikeIn(
  ratings: readonly StatementOf<RatingKind>[],
  of: (each: StatementOf<RatingKind>) => string,
): [StatementOf<RatingKind>, ...StatementOf<RatingKind>[]][] {
  return ratings.flatMap((first, at) =>
    ratings.findIndex((each) => of(each) === of(first)) < at
      ? []
      : [[first, ...ratings.slice(at + 1).filter((each) => of(each) === of(first))]],
  );
}

type Lead = RatingKind | 'flawed';

/** A rating below the grade is good news only where nothing in the answer is to be put right. */
const leadOf = (each: StatementOf<RatingKind>): Lead =>
  each.kind === 'rated_lower' && each.flawed ? 'flawed' : each.kind;

const answers = (count: number) => (count === 1 ? 'this answer' : `these ${count} answers`);
const leadWords: Readonly<Record<Lead, (count: number) => string>> = {
  rated_higher: (count) => `You thought better of ${answers(count)} than the grade does.`,
  rated_lower: (count) =>
    count === 1
      ? 'This answer was better than you thought.'
      : `These ${count} answers were better than you thought.`,
  flawed: (count) =>
    `The grade is higher than your rating, though something in ${count === 1 ? '' : 'each of '}${answers(count)} is to be put right.`,
  rated_alike: (count) => `You judged ${answers(count)} as the grade does.`,
};

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
