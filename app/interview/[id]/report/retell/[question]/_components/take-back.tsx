'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
import { newId } from '@/lib/browser/new-id';
import { send } from '@/lib/browser/transport';
import { putTogether } from './put-together';

const gone = z.object({ state: z.literal('taken-back') });

/** Takes the newest telling back: the story is again as it was before it. */
export function TakeBack({
  interview,
  telling,
  name,
}: {
  interview: string;
  telling: string;
  /** The part that was told. */
  name: string;
}) {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [showing, startShowing] = useTransition();
  const [problem, setProblem] = useState<string>();
  const busy = sending || showing;
  const takeBack = async () => {
    if (busy) return;
    setSending(true);
    setProblem(undefined);
    const body = { id: newId(), takesBack: telling };
    const reply = await send('POST', `/api/interviews/${interview}/retelling`, gone, body);
    setSending(false);
    if (reply.kind === 'refused') return setProblem(reply.sentence);
    if (reply.kind === 'unreachable')
      return setProblem('The server could not be reached, so nothing was changed. Try again.');
    // The button goes with the telling: a reader goes on at the story.
    (document.getElementById(putTogether) ?? document.querySelector('h1'))?.focus();
    startShowing(() => router.refresh());
  };
  return (
    <span className="block print:hidden">
      <Button
        look="quiet"
        className="-ml-4 text-sm underline decoration-line-strong underline-offset-4"
        aria-disabled={busy}
        onClick={() => void takeBack()}
      >
        {busy ? 'Taking it back …' : 'Take this telling back'}
        <span className="sr-only">: {name}</span>
      </Button>
      {problem !== undefined && (
        <span role="alert" className="block text-sm text-bad">
          {problem}
        </span>
      )}
    </span>
  );
}
