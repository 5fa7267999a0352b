import type { BankedStory, StoryText } from '@/lib/practice/banked-story';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';

/** Most stories of one person. */
export const MOST_STORIES = 200;

export interface StoryToSave {
  /** Chosen by the browser: sent twice, a story is kept once. */
  readonly id: string;
  /** One more than that of the story as it was opened; 1 for a new one. */
  readonly revision: number;
  readonly text: StoryText;
}

/** Keeps a story in a person's bank. Refused when it was changed elsewhere since it was opened. */
export async function saveStory(
  { stories, interviews, clock }: Ports,
  person: string,
  { id, revision, text }: StoryToSave,
): Promise<Outcome<'saved'>> {
  const there = await stories.read(person);
  const before = there.find((story) => story.id === id);
  if (before && before.revision === revision && sameText(before, text)) return done('saved');
  if (!before && there.length >= MOST_STORIES) return refused('too_many_stories');
  // Taken out of the bank elsewhere while it was open here: it does not come back unasked.
  if (!before && revision > 1) return refused('story_removed');
  if (text.from && before?.from?.interview !== text.from.interview) {
    const from = await interviews.read(text.from.interview);
    if (from?.owner !== person) return refused('not_found');
  }
  const saved = await stories.save(person, { ...text, id, revision, savedAt: clock() });
  return saved === 'saved' ? done('saved') : refused('story_changed');
}

/** Takes a story out of a person's bank for good. */
export async function removeStory({ stories }: Ports, person: string, id: string): Promise<void> {
  await stories.remove(person, id);
}

function sameText(story: BankedStory, text: StoryText): boolean {
  const { id: _id, revision: _revision, savedAt: _savedAt, ...before } = story;
  return JSON.stringify(before) === JSON.stringify(text);
}
