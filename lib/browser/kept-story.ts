import { z } from 'zod';
import { MOST_TITLE_CHARS, storyTextSchema } from '@/lib/practice/banked-story';

/** A story as it is being written: it need not have a title yet. */
const draftSchema = z.strictObject({
  revision: z.number().int().positive(),
  text: storyTextSchema.extend({ title: z.string().max(MOST_TITLE_CHARS) }),
});
export type StoryDraft = z.infer<typeof draftSchema>;

const keyOf = (id: string) => `candor:story:${id}`;

/** Keeps what is being written, so that a closed tab loses nothing. Too long or no room: it is not kept. */
export function keepStory(storage: Storage | null, id: string, draft: StoryDraft): void {
  try {
    storage?.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the words are still on the page.
  }
}

/** What was kept, as it is stored: the same text for as long as nothing changes. */
export function storedStory(storage: Storage | null, id: string): string | null {
  try {
    return storage?.getItem(keyOf(id)) ?? null;
  } catch {
    // A storage that may not be read: as if nothing was kept.
    return null;
  }
}

/** What was being written and not saved; undefined when there is nothing usable or it is of an older revision. */
export function keptStory(stored: string | null, revision: number): StoryDraft | undefined {
  if (stored === null) return undefined;
  try {
    const found = draftSchema.safeParse(JSON.parse(stored));
    return found.success && found.data.revision === revision ? found.data : undefined;
  } catch {
    // Not ours: as if nothing was kept.
    return undefined;
  }
}

export function forgetStory(storage: Storage | null, id: string): void {
  try {
    storage?.removeItem(keyOf(id));
  } catch {
    // Nothing can be kept there either.
  }
}
