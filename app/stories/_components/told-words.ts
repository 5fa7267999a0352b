import { starParts } from '@/lib/grading/model/model-reply';
import { untold, type BankedStory } from '@/lib/practice/banked-story';
import { isBlank } from '@/lib/speech/entered-text';
import { partNames } from '@/lib/report/question/story-sentence';

/** How many parts a story has, in a word. */
export const partCount = numberWord(starParts.length);

/** What a story still lacks. A reflection is welcome and never missing, but it is not called told without one. */
export function toldWords(story: Pick<BankedStory, 'parts'>): string {
  const missing = untold(story).map((part) => partNames[part].toLowerCase());
  if (missing.length > 0) return `Still to tell: ${missing.join(', ')}`;
  return isBlank(story.parts.reflection)
    ? `All told but the ${partNames.reflection.toLowerCase()}`
    : `All ${partCount} parts told`;
}

function numberWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
}
