import type { DimensionName } from '@/lib/report/question/dimensions';

/** How each is computed, in the words of a reader. */
export const dimensionsComputed: Record<DimensionName, string> = {
  coverage: 'Of the key points, those you made. A point partly made counts half.',
  correctness:
    'Points made against false claims: points ÷ (points + false claims). A claim that you corrected yourself counts half.',
  depth:
    'Of the points that go further than the essential ones, those you made. Something beyond the reference counts as one more.',
  structure:
    'How early you came to a key point: full marks within your first 25 words, none after 125. Half of it is lost in so far as your points stand in sentences of more than 25 words; a text without full stops loses nothing.',
};
