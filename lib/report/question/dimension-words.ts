import {
  FEWEST_PLACES,
  leadWords,
  sentenceWords,
  type DimensionName,
  type StructureCosts,
} from './dimensions';

/** How each is computed, in the words of a reader. */
export const dimensionsComputed: Record<DimensionName, string> = {
  coverage: 'Of the key points, those you made. A point partly made counts half.',
  correctness:
    'Points made against false claims: points ÷ (points + false claims). A point partly made counts half. However many of your sentences say a claim, it counts as one; half, where you corrected or doubted it yourself.',
  depth:
    'Of the points that go further than the essential ones, those you made. Something beyond the reference counts as one more.',
  structure: `How early you came to a key point: full marks within your first ${leadWords.full} words, none after ${leadWords.none}. Up to half of it is lost in so far as your points stand in long sentences: none of it up to ${sentenceWords.full} words, all of it from ${sentenceWords.none} on, in between a little with each word; a text without full stops loses nothing. An answer whose points stand in fewer than ${FEWEST_PLACES} sentences has no structure to measure.`,
};

/** So many of its first words tell which sentence it is. */
const FIRST_WORDS = 7;

/** What took something off the structure; the sentence is quoted where it may be told. What to do about long ones is told once of all answers. */
export function structureCostWords(
  { lead, falseFirst, long }: StructureCosts,
  withWords = true,
): string {
  const early = falseFirst ? 'what stands before it is to be put right.' : 'begin with it.';
  return [
    ...(lead === null ? [] : [`Your first key point comes after ${lead} words: ${early}`]),
    ...(long === null ? [] : [longWords(long, withWords)]),
  ].join(' ');
}

function longWords(
  { points, words, sentence }: NonNullable<StructureCosts['long']>,
  withWords: boolean,
): string {
  const said = sentence.split(/\s+/u);
  const opening = said.slice(0, FIRST_WORDS).join(' ');
  const quote = withWords ? ` (“${opening}${said.length > FIRST_WORDS ? ' …' : ''}”)` : '';
  return points === 1
    ? `A point stands in a sentence of ${words} words${quote}.`
    : `${points} points stand in sentences of more than ${sentenceWords.full} words, the longest of ${words}${quote}.`;
}
