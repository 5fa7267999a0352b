'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { z } from 'zod';
import { Button, type ButtonLook } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { momentWords } from '@/app/_components/moment';
import { Notice } from '@/app/_components/notice';
import { starParts } from '@/lib/grading/model/model-reply';
import { send } from '@/lib/browser/transport';
import { MOST_TITLE_CHARS } from '@/lib/practice/banked-story';
import { isBlank } from '@/lib/speech/entered-text';
import { PartField } from './part-field';
import { PartShares } from './part-shares';
import { ThemeTicks } from './theme-ticks';
import { useStoryDraft, type OpenedStory } from './use-story-draft';

const saved = z.object({ state: z.enum(['saved', 'removed']) });
const unreachable =
  'The server could not be reached. What you wrote is kept in this browser; try again.';

/** A story being written. Unsaved words stay in this browser until they are saved or thrown away. */
export function StoryForm(opened: OpenedStory) {
  const { revision } = opened;
  const { id, text, isChanged, write, restored, beginAnew, forget } = useStoryDraft(opened);
  const { order, leave, busy, problem } = useOrders(forget);
  const [untitled, setUntitled] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const save = () => {
    if (busy) return;
    setUntitled(isBlank(text.title));
    if (isBlank(text.title)) title.current?.focus();
    else void order({ kind: 'save', id, revision: revision + 1, text });
  };
  return (
    <form
      className="mt-6 space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {restored !== null && <Restored at={restored} onBeginAnew={beginAnew} />}
      <TitleField
        field={title}
        value={text.title}
        missing={untitled && isBlank(text.title)}
        onChange={(words) => write({ title: words })}
      />
      <PartShares parts={text.parts} />
      {starParts.map((part) => (
        <PartField
          key={part}
          part={part}
          value={text.parts[part]}
          onChange={(value) => write({ parts: { ...text.parts, [part]: value } })}
        />
      ))}
      <ThemeTicks themes={text.themes} onChange={(themes) => write({ themes })} />
      <Problem>{problem}</Problem>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Saving …' : 'Save this story'}
        </Button>
        <Leave isNew={revision === 0} isChanged={isChanged} onLeave={leave} />
        {revision > 0 && <Remove onRemove={() => void order({ kind: 'remove', id })} />}
      </div>
    </form>
  );
}

/** What the server is asked to do with the story; done, the words kept here are forgotten and the bank is shown. */
function useOrders(forget: () => void) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const leave = () => {
    forget();
    router.push('/stories');
    router.refresh();
  };
  const order = async (body: object) => {
    setBusy(true);
    setProblem(undefined);
    const reply = await send('POST', '/api/stories', saved, body);
    setBusy(false);
    if (reply.kind === 'ok') leave();
    else setProblem(reply.kind === 'refused' ? reply.sentence : unreachable);
  };
  return { order, leave, busy, problem };
}

function Restored({ at, onBeginAnew }: { at: number; onBeginAnew: () => void }) {
  return (
    <Notice role="status">
      <p>Your draft of {momentWords(at)} is back: it was not saved yet.</p>
      <AskFirst
        name="Throw it away and begin anew"
        look="secondary"
        title="Throw away this draft?"
        cancel="Keep it"
        confirm="Begin anew"
        onConfirm={onBeginAnew}
      >
        <p>What you wrote then was not saved and can’t be brought back.</p>
      </AskFirst>
    </Notice>
  );
}

function TitleField({
  field,
  value,
  missing,
  onChange,
}: {
  field: RefObject<HTMLInputElement | null>;
  value: string;
  missing: boolean;
  onChange: (title: string) => void;
}) {
  return (
    <div>
      <label htmlFor="story-title" className="block font-medium">
        Title
      </label>
      <input
        ref={field}
        id="story-title"
        value={value}
        maxLength={MOST_TITLE_CHARS}
        placeholder="The outage on the first day"
        aria-invalid={missing}
        aria-describedby={missing ? 'story-untitled' : undefined}
        onChange={(event) => onChange(event.target.value)}
        className={`mt-1 min-h-11 w-full rounded-lg border bg-surface px-3 ${missing ? 'border-bad' : 'border-line-strong'}`}
      />
      {missing && (
        <p id="story-untitled" role="alert" className="mt-1 text-sm text-bad">
          Give the story a title first: a few words will do.
        </p>
      )}
    </div>
  );
}

function Leave({
  isNew,
  isChanged,
  onLeave,
}: {
  isNew: boolean;
  isChanged: boolean;
  onLeave: () => void;
}) {
  return (
    <AskFirst
      name={isNew ? 'Throw it away' : 'Leave it as it was'}
      look="quiet"
      title="Throw away what you wrote?"
      cancel="Go on writing"
      confirm="Throw it away"
      needless={!isChanged}
      onConfirm={onLeave}
    >
      <p>What you wrote here was not saved and can’t be brought back.</p>
    </AskFirst>
  );
}

function Remove({ onRemove }: { onRemove: () => void }) {
  return (
    <AskFirst
      name="Remove this story"
      look="danger"
      title="Remove this story?"
      cancel="Keep it"
      confirm="Remove it"
      onConfirm={onRemove}
    >
      <p>It is deleted from the server’s disk and can’t be brought back.</p>
    </AskFirst>
  );
}

/** A button for what can't be undone: it asks before, unless there is nothing to lose. */
function AskFirst({
  name,
  look,
  needless = false,
  onConfirm,
  ...dialog
}: {
  name: string;
  look: ButtonLook;
  needless?: boolean;
  onConfirm: () => void;
  title: string;
  cancel: string;
  confirm: string;
  children: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look={look}
        className={look === 'danger' ? 'sm:ml-auto' : ''}
        onClick={() => (needless ? onConfirm() : setAsking(true))}
      >
        {name}
      </Button>
      <ConfirmDialog open={asking} onOpenChange={setAsking} onConfirm={onConfirm} {...dialog} />
    </>
  );
}

function Problem({ children }: { children: string | undefined }) {
  return children === undefined ? null : (
    <p role="alert" className="text-bad">
      {children}
    </p>
  );
}
