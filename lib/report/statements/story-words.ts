import { strongBy } from '@/lib/grading/story/story-score';
import type { Wordings } from './rating-words';
import type { StatementKind, StatementOf } from './statement';
import { supposedWords } from './supposed-story';
import { bare, cited, lower, ours, quoted } from './wording';

type StoryKind = Extract<StatementKind, `story_${string}` | 'result_measured' | 'own_part_clear'>;

/** What is said of a story, each kind in a sentence or a few that say the same. */
export const storyWords: {
  readonly [K in StoryKind]: (statement: StatementOf<K>) => Wordings;
} = {
  story_part_clear: ({ part, quote }) => [
    `The ${part} of your story is clear: ${quoted(quote)}`,
    `You told the ${part} so that one can see it: ${quoted(quote)}`,
  ],
  result_measured: ({ quote }) => [
    `You measured what came of it: ${quoted(quote)}`,
    `Your result has a figure and says what it means: ${quoted(quote)}`,
  ],
  own_part_clear: ({ quote }) => [
    `It is clear what you did yourself: ${quoted(quote)}`,
    `You told your own part, not only the team’s: ${quoted(quote)}`,
  ],
  story_part_missing: ({ part, ask }) => [
    `Your story does not tell the ${part} yet. A question that fills it: ${ours(ask)}`,
    `The ${part} of this story is still to be told: ${ours(ask)}`,
  ],
  story_end_unknown: ({ ask, quote }) => [
    `You said honestly that you can’t know what came of it: ${quoted(quote)} What you can tell instead: ${ours(ask)}`,
    `What came of it you can’t know, as you say: ${quoted(quote)} A question that you can answer: ${ours(ask)}`,
  ],
  story_part_thin: ({ part, ask, quote }) => [
    `The ${part} of your story is thin: ${quoted(quote)} A question that fills it: ${ours(ask)}`,
    `“${cited(quote)}” is all that was told of the ${part}. ${ours(ask)}`,
  ],
  story_part_short: ({ part, share, usual, more }) => [
    `The ${part} takes ${share} % of the words that tell your story; about ${usual} % is usual. Some ${more} words more would bring it there, or fewer on the rest.`,
    `About ${usual} % of a story is usually its ${part}; yours takes ${share} %. It lacks some ${more} words, or the rest has too many.`,
  ],
  story_part_stronger: ({ part, score }) => [
    `The ${part} is clear, ${score} of 100. What makes it convincing is ${strongBy[part]}.`,
    `${score} of 100 for the ${part}: it is clear, and it lacks ${strongBy[part]}.`,
  ],
  story_supposed: ({ quote, says }) => supposedWords[says](cited(quote)),
  story_flag: ({ name, quote }) => [
    `An interviewer may stop at “${cited(quote)}” (${lower(bare(name))}).`,
    `“${cited(quote)}” may raise a question (${lower(bare(name))}).`,
  ],
};
