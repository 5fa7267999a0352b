import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import { labelsOf } from './story-labels';
import { noneTold, toldParts, type Told } from './story-parts';
import type { StoryPart } from './story';
import { unitsOf } from './story-units';
import { readUnits, type Label, type Reading } from './story-weights';
import { contentStems } from './wording-match';

/** An answer read as a story, before anything is said about it. */
export interface StoryReading {
  readonly readings: readonly Reading[];
  readonly labels: readonly Label[];
  readonly told: Readonly<Record<StoryPart, Told>>;
}

/** So many words about the parts of a story, and such a share of all: it talks about telling a story. */
const NAMED_PARTS = 3;
const NAMED_SHARE = 0.035;
const partNames =
  /^(?:situations?|tasks?|actions?|results?|reflections?|star|ownership|metrics?)$/u;

export function readStory({ turns, prompt }: Conversation, rubric: Rubric): StoryReading {
  const asked = new Set(contentStems(prompt));
  const units = unitsOf(turns, rubric);
  const words = units.flatMap((unit) =>
    unit.words.filter((word, at) => partNames.test(word) && at > 0),
  );
  const all = units.reduce((sum, unit) => sum + unit.words.length, 0);
  const isAboutParts = words.length >= NAMED_PARTS && words.length >= NAMED_SHARE * all;
  const readings = readUnits(
    isAboutParts ? units.map((unit) => ({ ...unit, left: true })) : units,
    asked,
  );
  const labels = labelsOf(readings);
  return { readings, labels, told: isAboutParts ? noneTold : toldParts(readings, labels) };
}
