import { useState, useSyncExternalStore } from 'react';
import { forgetStory, keepStory, keptStory, storedStory } from '@/lib/browser/kept-story';
import { keptHere } from '@/lib/browser/voice/voice-choices';
import type { StoryText } from '@/lib/practice/banked-story';

/** The words of a story while it is written. A closed tab loses none: they are kept in this browser until saved. */
export function useStoryDraft({
  id,
  revision,
  text: opened,
}: {
  id: string;
  /** 0 for a story that was not saved yet. */
  revision: number;
  text: StoryText;
}) {
  // A new story has no address of its own yet: its draft is kept as "new".
  const key = revision === 0 ? 'new' : id;
  const next = revision + 1;
  const stored = useSyncExternalStore(
    noChange,
    () => storedStory(keptHere(), key),
    () => null,
  );
  const [written, setWritten] = useState<StoryText | null>(null);
  const kept = opened.from === null && written === null ? keptStory(stored, next) : undefined;
  const text = written ?? kept?.text ?? opened;
  return {
    text,
    restored: kept !== undefined,
    write: (change: Partial<StoryText>) => {
      const changed = { ...text, ...change };
      setWritten(changed);
      keepStory(keptHere(), key, { revision: next, text: changed });
    },
    throwAway: () => {
      forgetStory(keptHere(), key);
      setWritten(opened);
    },
    forget: () => forgetStory(keptHere(), key),
  };
}

function noChange(): () => void {
  return () => undefined;
}
