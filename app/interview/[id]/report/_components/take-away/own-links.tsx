'use client';
import { useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { partNames } from '@/lib/report/handout/include';
import type { OwnLink } from './share-links';
import { useShareDesk } from './use-share-desk';

/** The links that work, each with its expiry and ways to copy it and take it back; and how many no longer do. */
export function OwnLinks({
  interview,
  links,
  onlyHere,
}: {
  interview: string;
  links: readonly OwnLink[];
  onlyHere: boolean;
}) {
  const live = links.filter(({ token }) => token !== null);
  const past = links.filter(({ token }) => token === null);
  return (
    <>
      {live.length > 0 && (
        <ul className="mt-5 divide-y divide-line border-y border-line" aria-label="Links that work">
          {live.map((link) => (
            <li key={link.id} className="py-4">
              <LiveLink interview={interview} link={link} onlyHere={onlyHere} />
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <p className="mt-3 text-sm text-soft">
          {past.length === 1 ? 'One link no longer works.' : `${past.length} links no longer work.`}
        </p>
      )}
      {past
        .filter(({ left }) => left > 0)
        .map((link) => (
          <p key={link.id} className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-soft">
            Through one that worked until {link.worksUntil}: {commentCount(link.left)}.
            <DeleteComments interview={interview} link={link} />
          </p>
        ))}
    </>
  );
}

function LiveLink({
  interview,
  link,
  onlyHere,
}: {
  interview: string;
  link: OwnLink;
  onlyHere: boolean;
}) {
  const { id, include, comments, worksUntil, token, left } = link;
  const { busy, order, problem } = useShareDesk(interview);
  const [asking, setAsking] = useState(false);
  // Seen at once; taken back where the server did not take it.
  const [open, setOpen] = useState(comments);
  const switchComments = async (on: boolean) => {
    if (busy) return;
    setOpen(on);
    if (!(await order({ kind: 'comments', id, comments: on }))) setOpen(!on);
  };
  const shown = partNames.flatMap(([part, name]) => (include[part] ? [inside(name)] : []));
  return (
    <>
      {!onlyHere && token !== null && <Address token={token} />}
      <p className="text-sm text-soft">
        Shows: {shown.join(', ')}. Works until {worksUntil}.
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
          <input
            type="checkbox"
            checked={open}
            aria-disabled={busy}
            onChange={(event) => void switchComments(event.target.checked)}
            className="size-4.5 accent-accent"
          />
          Readers may leave comments
        </label>
        {left > 0 && <DeleteComments interview={interview} link={link} />}
        <Button look="danger" className="text-sm" onClick={() => setAsking(true)}>
          Take this link back
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {problem}
        </p>
      )}
      <TakeBack
        open={asking}
        onOpenChange={setAsking}
        left={left}
        onTakeBack={(andComments) => void order({ kind: 'revoke', id, andComments })}
      />
    </>
  );
}

/** Asks before a link stops working, and what becomes of what was said through it. */
function TakeBack({
  open,
  onOpenChange,
  left,
  onTakeBack,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  left: number;
  onTakeBack: (andComments: boolean) => void;
}) {
  const [andComments, setAndComments] = useState(false);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Take this link back?"
      cancel="Keep it"
      confirm="Take it back"
      onConfirm={() => onTakeBack(andComments)}
    >
      <p>Whoever has it can’t open the report any more.</p>
      {left > 0 && (
        <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3 text-ink">
          <input
            type="checkbox"
            checked={andComments}
            onChange={(event) => setAndComments(event.target.checked)}
            className="size-4.5 accent-accent"
          />
          Delete the {commentCount(left)} left through it too
        </label>
      )}
      {left > 0 && !andComments && <p>Comments left through it stay with you.</p>}
    </ConfirmDialog>
  );
}

/** Deletes all that was left through one link, after asking. */
function DeleteComments({ interview, link: { id, left } }: { interview: string; link: OwnLink }) {
  const { busy, order, problem } = useShareDesk(interview);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="danger"
        className="text-sm"
        aria-disabled={busy}
        onClick={() => setAsking(true)}
      >
        Delete its {commentCount(left)}
      </Button>
      {problem !== undefined && (
        <span role="alert" className="text-sm text-bad">
          {problem}
        </span>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete ${commentCount(left)}?`}
        cancel="Keep"
        confirm="Delete"
        onConfirm={() => void order({ kind: 'delete-comments', id })}
      >
        What was left through this link is gone for you and for everyone who has it.
      </ConfirmDialog>
    </>
  );
}

function commentCount(count: number): string {
  return count === 1 ? '1 comment' : `${count} comments`;
}

const noChange = () => () => undefined;

/** A name as it stands inside a sentence. */
function inside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The address to give away, in a field to copy from even where the clipboard is out of reach. */
function Address({ token }: { token: string }) {
  // The address by which this page is reached is known in the browser only.
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => '',
  );
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'selected'>('not-yet');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(`${origin}/shared/${token}`);
      setCopied('copied');
    } catch {
      // Browsers give a page the clipboard only on https and on the machine itself.
      setCopied('selected');
    }
  };
  return (
    <div className="mb-2 flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-72 text-sm font-medium">
        Address
        <input
          ref={field}
          readOnly
          value={origin === '' ? '' : `${origin}/shared/${token}`}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 font-mono text-sm"
        />
      </label>
      <Button onClick={() => void copy()}>Copy</Button>
      <p role="status" className="w-full text-sm text-soft empty:hidden">
        {copied === 'copied' && 'Copied.'}
        {copied === 'selected' &&
          'This browser lets no page copy here: the address is selected, copy it yourself.'}
      </p>
    </div>
  );
}
