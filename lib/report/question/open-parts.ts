import type { StoryPart } from '@/lib/grading/story/story';
import { gapsOf } from '@/lib/grading/story/story-score';
import type { ReportedQuestion } from './reported-question';

/**
 * The parts of a story that are still to be told, what costs it most first: without those that were told again since,
 * and those that the person says they told.
 */
export function openParts({
  story,
  storyMarks,
  retold,
}: Pick<ReportedQuestion, 'story' | 'storyMarks' | 'retold'>): ReturnType<typeof gapsOf> {
  if (!story) return [];
  const marked = new Set(storyMarks?.told.map(({ part }) => part));
  const again = new Set(retold?.parts.map(({ part }) => part));
  const isMadeGood = (part: StoryPart) => again.has(part) && !retold?.open.includes(part);
  return gapsOf(story).filter(({ part }) => !marked.has(part) && !isMadeGood(part));
}
