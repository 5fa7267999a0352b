import type { StoryPart } from '@/lib/grading/story/story';
import { strongerAsk } from '@/lib/grading/story/story-asks';
import { faintestOf, gapsOf } from '@/lib/grading/story/story-score';
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

/** What would help a story most: the part that is to be told, or told better, with the question that asks for it. */
export interface PartToTell {
  readonly part: StoryPart;
  readonly verdict: 'clear' | 'thin' | 'missing';
  readonly ask: string;
}

/** The thinnest part of a story; null where nothing is left to gain, or was told again since. */
export function thinnestPart(question: Marked & Pick<QuestionReport, 'story'>): PartToTell | null {
  const [open] = openParts(question);
  if (open) return open;
  const good = madeGood(question);
  const believed = believedStory(question);
  const faint = believed && faintestOf(believed).find((part) => !good.has(part));
  return faint ? { part: faint, verdict: 'clear', ask: strongerAsk(faint) } : null;
}
