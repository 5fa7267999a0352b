import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { StatementOf } from './statement';
import type { Wordings } from './rating-words';
import { bare, cited, quoted } from './wording';

/** Whether words have any in common with a point: those that have none say no part of it that can be shown. */
export function sharesWords(statement: string, words: string): boolean {
  const stated = new Set(contentStems(statement));
  return contentStems(words).some((stem) => stated.has(stem));
}

/** Words that hold less of a point than this are about something else, whatever they were counted for. */
const HALF = 0.5;

/** Whether words hold so much of a point that it can be said to be in them. */
export function holdsHalf(statement: string, words: string): boolean {
  const stated = [...new Set(contentStems(statement))];
  const said = new Set(contentStems(words));
  return stated.filter((stem) => said.has(stem)).length >= HALF * stated.length;
}

/** That a point was made in part. Words that have none in common with it are not held up as half of it. */
export function halfMadeWords({ statement, quote }: StatementOf<'point_half_made'>): Wordings {
  return sharesWords(statement, quote)
    ? [
        `You are halfway there with ${quoted(quote)} The whole point is: ${bare(statement)}.`,
        `“${cited(quote)}” says a part of it. All of it is: ${bare(statement)}.`,
      ]
    : [
        `Only hinted at so far: ${bare(statement)}. Say it outright.`,
        `Heard between the lines at best: ${bare(statement)}. Put it in words.`,
      ];
}
