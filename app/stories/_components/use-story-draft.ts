import { useEffect, useRef, useState } from 'react';
import { forgetStory, keepStory, takeUpStory, type StoryDraft } from '@/lib/browser/kept-story';
import { newId } from '@/lib/browser/new-id';
import { OpenTabs } from '@/lib/browser/open-tabs';
import { tabHere } from '@/lib/browser/tab-here';
import { keptHere } from '@/lib/browser/voice/voice-choices';
import type { StoryText } from '@/lib/practice/banked-story';

/** A story as it was opened. */
export interface OpenedStory {
  readonly id: string;
  /** 0 for a story that was not saved yet. */
  readonly revision: number;
  readonly text: StoryText;
  /** Whose drafts are shown, in a word that names nobody. */
  readonly owner: string;
  /** What is written on this page: drafts of another are not for it. */
  readonly source: string;
}

/**
 * The words of a story while it is written. Neither a closed tab nor a reload loses any: each tab keeps its own
 * in this browser until they are saved or thrown away.
 */
export function useStoryDraft({ id, revision, text: opened, owner, source }: OpenedStory) {
  const next = revision + 1;
  const tab = useRef<string>(undefined);
  const hasWritten = useRef(false);
  const [draft, setDraft] = useState<StoryDraft | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  useEffect(() => {
    const tabs = new OpenTabs('candor-stories', tabHere(), () => tabHere('another'));
    tab.current = tabs.own;
    let isLeft = false;
    const look = async () => {
      const others = await tabs.others();
      tab.current = tabs.own;
      if (isLeft || hasWritten.current) return;
      const of = { owner, source, revision: next };
      const found = takeUpStory(keptHere(), of, tabs.own, others);
      if (!found) return;
      setDraft(found);
      setRestored(found.at);
    };
    void look();
    return () => {
      isLeft = true;
      tabs.close();
    };
  }, [owner, source, next]);
  const of = { owner, source, revision: next };
  const forget = () => forgetStory(keptHere(), of, tab.current ?? '');
  const text = draft?.text ?? opened;
  return {
    /** Of a draft that is back: the one it was to be saved under. */
    id: draft?.id ?? id,
    text,
    /** Something was written that is not saved. */
    isChanged: draft !== null,
    /** When the words were written that are back; null when there are none. Epoch ms. */
    restored,
    write: (change: Partial<StoryText>) => {
      hasWritten.current = true;
      const changed = {
        id: draft?.id ?? id,
        revision: next,
        at: Date.now(),
        text: { ...text, ...change },
      };
      setDraft(changed);
      keepStory(keptHere(), of, tab.current ?? newId(), changed);
    },
    beginAnew: () => {
      forget();
      setDraft(null);
      setRestored(null);
    },
    forget,
  };
}
