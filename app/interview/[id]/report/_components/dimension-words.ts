import type { DimensionName } from '@/lib/report/dimensions';

export const dimensionTitles: Record<DimensionName, string> = {
  coverage: 'Coverage',
  correctness: 'Correctness',
  depth: 'Depth',
  structure: 'Structure',
};

/** How each is computed, in the words of a reader. */
export const dimensionsComputed: Record<DimensionName, string> = {
  coverage: 'Of the key points, those you made. A point partly made counts half.',
  correctness:
    'Points made against false claims: points ÷ (points + false claims). A claim that you corrected yourself counts half.',
  depth:
    'Of the points that go further than the essential ones, those you made. Something beyond the reference counts as one more.',
  structure:
    'The mean of how early you came to a key point (full marks in the first third) and the share of your words that stand in sentences of up to 25 words. The second is left out where a text has no full stops.',
};
