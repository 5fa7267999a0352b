'use client';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { newId } from '@/lib/browser/new-id';
import type { Include } from '@/lib/report/handout/include';
import { shareDays, type ShareDays } from '@/lib/report/handout/share';
import { OwnLinks } from './own-links';
import { useShareDesk } from './use-share-desk';

/** A link to this report as its owner sees it. */
export interface OwnLink {
  readonly id: string;
  readonly include: Include;
  readonly comments: boolean;
  /** A moment in words. */
  readonly worksUntil: string;
  /** Null when it no longer works. */
  readonly token: string | null;
  /** So many comments came through it and are there. */
  readonly left: number;
}

/** Links to this report: makes one, lists those there are. */
export function ShareLinks({
  interview,
  links,
  include,
  lacking,
  onlyHere,
}: {
  interview: string;
  links: readonly OwnLink[];
  include: Include;
  /** What has to be chosen first. */
  lacking: string | null;
  onlyHere: boolean;
}) {
  return (
    <div className="mt-6">
      <h3 data-focus-home tabIndex={-1}>
        As a link
      </h3>
      {onlyHere ? (
        <div className="mt-2 max-w-2xl">
          <Notice>
            <p>
              You reach Candor by a name that means this computer only, so nobody else could open a
              link. Give them the web page file above instead.
            </p>
            <p>
              To share links, open Candor by an address that other devices reach; the README says
              how it gets one. There your browser does not know yet whose interviews are whose: copy
              the restore code from the{' '}
              <Link href="/settings" className="underline underline-offset-2">
                settings
              </Link>{' '}
              here, enter it in the settings there, and open this report again.
            </p>
          </Notice>
        </div>
      ) : (
        <NewLink interview={interview} include={include} lacking={lacking} />
      )}
      <OwnLinks interview={interview} links={links} onlyHere={onlyHere} />
    </div>
  );
}

const dayNames: Record<ShareDays, string> = {
  1: 'a day',
  7: 'a week',
  30: 'a month',
  90: 'three months',
};

function NewLink({
  interview,
  include,
  lacking,
}: {
  interview: string;
  include: Include;
  lacking: string | null;
}) {
  const { busy, order, problem } = useShareDesk(interview);
  const [days, setDays] = useState<ShareDays>(7);
  const [comments, setComments] = useState(true);
  const [made, setMade] = useState(false);
  const make = async () => {
    if (busy || lacking !== null) return;
    setMade(false);
    const isMade = await order({ kind: 'make', id: newId(), include, days, comments });
    setMade(isMade);
  };
  return (
    <>
      <p className="mt-2 max-w-2xl text-sm text-soft">
        Whoever has the link reads the parts chosen above, without an account. You can take it back
        at any time.
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Lasting days={days} onChange={setDays} />
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={comments}
            onChange={(event) => setComments(event.target.checked)}
            className="size-4.5 accent-accent"
          />
          Readers may leave comments
        </label>
        <Button look="primary" aria-disabled={busy || lacking !== null} onClick={() => void make()}>
          Make a link
        </Button>
      </div>
      {lacking !== null && <p className="mt-2 text-sm text-soft">{lacking}</p>}
      <p role="status" className="mt-2 text-sm text-good empty:hidden">
        {made && !busy && 'The link is made: it stands first below.'}
      </p>
      {problem !== undefined && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {problem}
        </p>
      )}
    </>
  );
}

/** How long a link works. */
function Lasting({ days, onChange }: { days: ShareDays; onChange: (days: ShareDays) => void }) {
  return (
    <label className="text-sm font-medium">
      Works for
      <select
        value={days}
        onChange={(event) =>
          onChange(shareDays.find((each) => each === Number(event.target.value)) ?? 7)
        }
        className="mt-1 block min-h-11 rounded-lg border border-line-strong bg-surface px-3"
      >
        {shareDays.map((each) => (
          <option key={each} value={each}>
            {dayNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
