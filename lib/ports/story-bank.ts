import type { BankedStory } from '@/lib/practice/banked-story';

/** Each person's own stories. On disk when the promise resolves. */
export interface StoryBank {
  /** `stale` when a revision as new or newer is there already; it is then left as it is. */
  save(person: string, story: BankedStory): Promise<'saved' | 'stale'>;
  /** Gone for good; nothing happens when it is not there. */
  remove(person: string, story: string): Promise<void>;
  /** In the order they were first saved. */
  read(person: string): Promise<readonly BankedStory[]>;
}
