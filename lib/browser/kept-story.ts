import { z } from 'zod';
import { MOST_TITLE_CHARS, storyTextSchema } from '@/lib/practice/banked-story';

/** A story as it is being written: it need not have a title yet. */
const draftSchema = z.strictObject({
  /** The id it is saved under: sent again after a reload, it is saved once. */
  id: z.uuid(),
  revision: z.number().int().positive(),
  /** Epoch ms. */
  at: z.number().int(),
  text: storyTextSchema.extend({ title: z.string().max(MOST_TITLE_CHARS) }),
});
export type StoryDraft = z.infer<typeof draftSchema>;

/** What a draft is of, and whose: each page that a story can be written on has drafts of its own. */
export interface DraftSource {
  /** Who writes, in a word that names nobody; empty before somebody is known here. */
  readonly owner: string;
  /** `new`, `theme:…`, `from:…` or `story:…`. */
  readonly source: string;
  /** The revision that saving would make: words for another one are not laid over it. */
  readonly revision: number;
}

const PREFIX = 'candor:story-draft:';
const keySchema = z.tuple([z.string(), z.string(), z.string()]);

/** Keeps what is being written in one tab, so that closing it loses nothing. Too long or no room: it is not kept. */
export function keepStory(
  storage: Storage | null,
  of: DraftSource,
  tab: string,
  draft: StoryDraft,
): void {
  try {
    storage?.setItem(keyOf(of, tab), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the words are still on the page.
  }
}

/**
 * What this tab was writing and did not save; else the newest that another tab left behind. A tab that is
 * still open keeps its own.
 */
export function takeUpStory(
  storage: Storage | null,
  of: DraftSource,
  tab: string,
  open: ReadonlySet<string>,
): StoryDraft | undefined {
  const drafts = draftsOf(storage, of);
  const found =
    drafts.find((each) => each.tab === tab) ?? drafts.find((each) => !open.has(each.tab));
  if (!found) return undefined;
  remove(storage, found.key);
  keepStory(storage, of, tab, found.draft);
  return found.draft;
}

export function forgetStory(storage: Storage | null, of: DraftSource, tab: string): void {
  remove(storage, keyOf(of, tab));
}

function keyOf({ owner, source }: DraftSource, tab: string): string {
  return `${PREFIX}${JSON.stringify([owner, source, tab])}`;
}

/** The drafts of a source, the newest first; those of before somebody was known here are theirs too. */
function draftsOf(storage: Storage | null, { owner, source, revision }: DraftSource) {
  return keysIn(storage)
    .flatMap((key) => {
      const named = keySchema.safeParse(parsed(key.slice(PREFIX.length)));
      const draft = draftSchema.safeParse(parsed(read(storage, key)));
      if (!named.success || !draft.success) return [];
      const [whose, what, tab] = named.data;
      const isOurs = (whose === owner || whose === '') && what === source;
      return isOurs && draft.data.revision === revision ? [{ key, tab, draft: draft.data }] : [];
    })
    .toSorted((a, b) => b.draft.at - a.draft.at);
}

function keysIn(storage: Storage | null): string[] {
  try {
    return Object.keys(storage ?? {}).filter((key) => key.startsWith(PREFIX));
  } catch {
    // A storage that may not be read: as if nothing was kept.
    return [];
  }
}

function read(storage: Storage | null, key: string): string {
  try {
    return storage?.getItem(key) ?? '';
  } catch {
    // As above.
    return '';
  }
}

function remove(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Nothing can be kept there either.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: as if nothing was kept.
    return undefined;
  }
}
