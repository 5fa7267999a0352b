import { z } from 'zod';
import { storyPart } from '@/lib/guide/rubric';
import type { Contest } from '@/lib/grading/contest';
import {
  contestableIn,
  storyScoreWithMarks,
  withoutDenied,
} from '@/lib/grading/story/marked-story';
import type { Story } from '@/lib/grading/story/story';
import { evidenceSchema } from '@/lib/grading/verdict';

/** What a person says against the reading of their story. It stands beside the reading and changes nothing in it. */
export const storyMarksSchema = z
  .strictObject({
    /** The story's score by the same rule, with these marks. */
    score: z.number().int().min(0).max(100),
    told: z
      .array(z.strictObject({ part: storyPart, evidence: z.array(evidenceSchema) }))
      .readonly(),
    /** Names of parts that were found, `measured`, and ids of flags. */
    denied: z.array(z.string()).readonly(),
  })
  .readonly();

/** A story without what the person says is not so in it: nothing is praised that rests on that. */
export function believedStory({
  story,
  storyMarks,
}: {
  readonly story: Story | null;
  readonly storyMarks: z.infer<typeof storyMarksSchema> | null;
}): Story | null {
  return story && storyMarks ? withoutDenied(story, new Set(storyMarks.denied)) : story;
}

/** The marks on a story that its reading leaves room for; null without any. */
export function storyMarksOf(
  story: Story | null,
  contests: readonly Contest[],
): z.infer<typeof storyMarksSchema> | null {
  if (!story) return null;
  const room = contestableIn(story);
  const told = contests.flatMap((contest) =>
    contest.type === 'part-told' && room.told.has(contest.of)
      ? [{ part: contest.of, evidence: contest.evidence }]
      : [],
  );
  const denied = contests.flatMap(({ type, of }) =>
    type === 'story-denied' && room.denied.has(of) ? [of] : [],
  );
  if (told.length + denied.length === 0) return null;
  const marks = {
    told: new Map(told.map(({ part, evidence }) => [part, evidence])),
    denied: new Set(denied),
  };
  return { score: storyScoreWithMarks(story, marks), told, denied };
}
