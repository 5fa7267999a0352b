'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { useDesk } from './contest-desk';
import { Problem } from '@/app/interview/[id]/report/_components/problem';

/** "I did not claim this": a person says that they were heard wrongly. */
export function DenyMisconception({
  misconception,
  denied,
}: {
  misconception: string;
  denied: boolean;
}) {
  const { busy, object } = useDesk();
  const [problem, setProblem] = useState<string>();
  const press = async () => {
    if (busy) return;
    setProblem(
      await object(
        denied ? { kind: 'withdraw', of: misconception } : { kind: 'deny', misconception },
      ),
    );
  };
  return (
    <div className="mt-1">
      {denied && (
        <p className="text-sm font-medium">
          You say you did not claim this: with your marks nothing is taken off for it.
        </p>
      )}
      <Button
        look="quiet"
        className="-ml-4 text-sm underline decoration-line-strong underline-offset-4 print:hidden"
        aria-disabled={busy}
        onClick={() => void press()}
      >
        {denied ? 'Take it back' : 'I did not claim this'}
      </Button>
      <Problem>{problem}</Problem>
    </div>
  );
}
