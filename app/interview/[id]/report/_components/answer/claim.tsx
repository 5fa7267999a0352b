'use client';
import { useId, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { storyPart } from '@/lib/guide/rubric';
import type { Evidence } from '@/lib/grading/verdict';
import { useDesk } from './contest-desk';
import { Problem } from '@/app/interview/[id]/report/_components/problem';
import { WordsForm } from './words-form';

/** "I did say this": a person ticks the sentences that say what the grader did not find in full. */
export function Claim({
  of,
  kind,
  about,
  claimed,
}: {
  /** A point, or a part of a story. */
  of: string;
  kind: 'claim' | 'tell';
  /** Which, for ears. */
  about: string;
  claimed: readonly Evidence[] | null;
}) {
  const { busy, object } = useDesk();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  // One button through all states: the focus stays on it while its words change.
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const claim = async (evidence: readonly Evidence[]) => {
    const refused = await object(
      kind === 'claim'
        ? { kind, point: of, evidence: [...evidence] }
        : { kind, part: storyPart.parse(of), evidence: [...evidence] },
    );
    setProblem(refused);
    if (refused === undefined) close();
  };
  const press = async () => {
    if (busy) return;
    setProblem(undefined);
    if (claimed) setProblem(await object({ kind: 'withdraw', of }));
    else setOpen(!open);
  };
  return (
    <div className="mt-1 max-sm:-mt-1">
      {claimed && <Claimed kind={kind} quotes={claimed} />}
      <Button
        ref={button}
        look="quiet"
        className="-ml-4 text-sm underline decoration-line-strong underline-offset-4 print:hidden"
        aria-disabled={busy}
        {...(claimed ? {} : { 'aria-expanded': open, 'aria-controls': panel })}
        onClick={() => void press()}
      >
        {claimed ? 'Take it back' : kind === 'claim' ? 'I did say this' : 'I did tell this'}
        <span className="sr-only"> ({about})</span>
      </Button>
      {open && !claimed && (
        <div id={panel} className="print:hidden">
          <WordsForm onKeep={claim} onCancel={close} />
        </div>
      )}
      <Problem>{problem}</Problem>
    </div>
  );
}

function Claimed({ kind, quotes }: { kind: 'claim' | 'tell'; quotes: readonly Evidence[] }) {
  return (
    <p className="text-sm">
      <span className="font-medium">You say you {kind === 'claim' ? 'said' : 'told'} this:</span>{' '}
      <span className="text-soft">{quotes.map(({ quote }) => `“${quote}”`).join(' … ')}</span>
    </p>
  );
}
