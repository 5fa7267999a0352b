import { FEWEST_PLACES, leadWords, sentenceWords, type DimensionName } from './dimensions';

/** How each is computed, in the words of a reader. */
export const dimensionsComputed: Record<DimensionName, string> = {
  coverage: 'Of the key points, those you made. A point partly made counts half.',
  correctness:
    'Points made against false claims: points ÷ (points + false claims). A claim that you corrected or doubted yourself counts half.',
  depth:
    'Of the points that go further than the essential ones, those you made. Something beyond the reference counts as one more.',
  structure: `How early you came to a key point: full marks within your first ${leadWords.full} words, none after ${leadWords.none}. Up to half of it is lost in so far as your points stand in long sentences: none of it up to ${sentenceWords.full} words, all of it from ${sentenceWords.none} on, in between a little with each word; a text without full stops loses nothing. An answer whose points stand in fewer than ${FEWEST_PLACES} sentences has no structure to measure.`,
};
