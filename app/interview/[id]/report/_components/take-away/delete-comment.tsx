'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import { Problem } from '@/app/interview/[id]/report/_components/problem';
import { useShareDesk } from './use-share-desk';

/** Deletes a comment, after asking: it is gone for whoever left it too. */
export function DeleteComment({
  interview,
  comment,
  name,
}: {
  interview: string;
  comment: string;
  name: string;
}) {
  const { busy, order, problem } = useShareDesk(interview);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className="-ml-4 text-sm underline decoration-line-strong underline-offset-4 print:hidden"
        aria-disabled={busy}
        onClick={() => setAsking(true)}
      >
        Delete<span className="sr-only"> the comment by {name}</span>
      </Button>
      <Problem>{problem}</Problem>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this comment?"
        cancel="Keep it"
        confirm="Delete it"
        onConfirm={() => void order({ kind: 'delete-comment', id: comment })}
      >
        It is gone for you and for everyone who has the link.
      </ConfirmDialog>
    </>
  );
}
