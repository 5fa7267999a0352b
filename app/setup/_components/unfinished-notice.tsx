'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { Notice } from '@/app/_components/notice';

export interface Unfinished {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  readonly planned: number;
}

/** One interview at a time: the way back into it, or its end. */
export function UnfinishedNotice({
  unfinished,
  busy,
  wanted,
  canStart,
  onEnd,
}: {
  unfinished: Unfinished;
  busy: boolean;
  /** It has just kept a new interview from starting: bring it into view. */
  wanted: boolean;
  canStart: boolean;
  onEnd: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) box.current?.focus();
  }, [wanted]);
  const { id, title, asked, planned } = unfinished;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label="Unfinished interview"
      className="rounded-card outline-offset-4"
    >
      <Notice look="warn" title="You have an unfinished interview">
        <p>
          “{title}”, question {asked} of {planned}. One runs at a time.
        </p>
        <div className="flex flex-wrap gap-3">
          <Link href={`/interview/${id}`} className={buttonClass('primary')}>
            Resume it
          </Link>
          <Button disabled={busy || !canStart} onClick={() => setAsking(true)}>
            End it and start new
          </Button>
        </div>
      </Notice>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`End “${title}”?`}
        cancel="Keep it"
        confirm="End it and start new"
        onConfirm={onEnd}
      >
        It can’t be resumed after that. What you answered stays, and its report is ready on the home
        page. Then the new interview starts.
      </ConfirmDialog>
    </section>
  );
}
