'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
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
  const { id, text, write, restored, beginAnew, forget } = useStoryDraft(opened);
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
  const save = () => {
    if (busy) return;
    if (isBlank(text.title)) setProblem('Give the story a title first: a few words will do.');
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
      <TitleField value={text.title} onChange={(title) => write({ title })} />
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
        <Button look="quiet" onClick={leave}>
          {revision === 0 ? 'Throw it away' : 'Leave it as it was'}
        </Button>
        {revision > 0 && <Remove onRemove={() => void order({ kind: 'remove', id })} />}
      </div>
    </form>
  );
}

function Restored({ at, onBeginAnew }: { at: number; onBeginAnew: () => void }) {
  return (
    <Notice role="status">
      <p>Your draft of {momentWords(at)} is back: it was not saved yet.</p>
      <Button onClick={onBeginAnew}>Throw it away and begin anew</Button>
    </Notice>
  );
}

function TitleField({ value, onChange }: { value: string; onChange: (title: string) => void }) {
  return (
    <div>
      <label htmlFor="story-title" className="block font-medium">
        Title
      </label>
      <input
        id="story-title"
        value={value}
        maxLength={MOST_TITLE_CHARS}
        placeholder="The outage on the first day"
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
      />
    </div>
  );
}

function Remove({ onRemove }: { onRemove: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" className="sm:ml-auto" onClick={() => setAsking(true)}>
        Remove this story
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Remove this story?"
        cancel="Keep it"
        confirm="Remove it"
        onConfirm={onRemove}
      >
        <p>It is deleted from the server’s disk and can’t be brought back.</p>
      </ConfirmDialog>
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
