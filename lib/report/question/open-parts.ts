import { gapsOf } from '@/lib/grading/story/story-score';
import type { QuestionReport } from './question-report';
import type { RetoldStory } from './retold-story';
import { believedStory } from './story-marks';

type Marked = Pick<QuestionReport, 'storyMarks'> & { readonly retold: RetoldStory | null };

/** Parts that lacked something and were told since: again, so that it is clear now, or by the person's own mark. */
export function madeGood({ storyMarks, retold }: Marked): ReadonlySet<string> {
  const again = (retold?.parts ?? []).filter(({ part }) => !retold?.open.includes(part));
  return new Set([...again, ...(storyMarks?.told ?? [])].map(({ part }) => part));
}

/**
 * The parts of a story that are still to be told, what costs it most first: with those that the person says they did not tell, and
 * without those that were told again since or that the person says they told.
 */
export function openParts({
  story,
  ...since
}: Marked & Pick<QuestionReport, 'story'>): ReturnType<typeof gapsOf> {
  const believed = believedStory({ story, ...since });
  if (!believed) return [];
  const good = madeGood(since);
  return gapsOf(believed).filter(({ part }) => !good.has(part));
}
