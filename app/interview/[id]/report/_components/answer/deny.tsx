'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import type { Objection } from '@/lib/grading/contest';
import { useDesk } from './contest-desk';
import { Problem } from '@/app/interview/[id]/report/_components/problem';

/** A person says in one press that a finding is not so, and can take it back. */
export function Deny({
  objection,
  of,
  denied,
  words,
  about,
  said,
}: {
  objection: Objection;
  /** What is taken back. */
  of: string;
  denied: boolean;
  /** On the button. */
  words: string;
  /** Which finding, for ears. */
  about: string;
  /** What stands there once it was said. */
  said: string;
}) {
  const { busy, object } = useDesk();
  const [problem, setProblem] = useState<string>();
  const press = async () => {
    if (busy) return;
    setProblem(await object(denied ? { kind: 'withdraw', of } : objection));
  };
  return (
    <div className="mt-1 max-sm:-mt-1">
      {denied && <p className="text-sm font-medium">{said}</p>}
      <Button
        look="quiet"
        className="-ml-4 text-sm underline decoration-line-strong underline-offset-4 print:hidden"
        aria-disabled={busy}
        onClick={() => void press()}
      >
        {denied ? 'Take it back' : words}
        <span className="sr-only"> ({about})</span>
      </Button>
      <Problem>{problem}</Problem>
    </div>
  );
}
