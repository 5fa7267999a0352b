'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
import { send } from '@/lib/browser/transport';

type State =
  { readonly kind: 'idle' | 'sending' } | { readonly kind: 'failed'; readonly sentence: string };

const waiting = z.object({ waiting: z.literal(true) });

/** Lets the language model grade a question again. What graders said before is kept. */
export function GradeAgain({ interview, question }: { interview: string; question: string }) {
  const router = useRouter();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [showing, startShowing] = useTransition();
  const busy = state.kind === 'sending' || showing;
  const ask = async () => {
    if (busy) return;
    setState({ kind: 'sending' });
    const reply = await send('POST', `/api/interviews/${interview}/grade`, waiting, { question });
    if (reply.kind === 'ok') {
      setState({ kind: 'idle' });
      startShowing(() => router.refresh());
    } else setState({ kind: 'failed', sentence: sentenceOf(reply) });
  };
  return (
    <div className="print:hidden">
      <Button aria-disabled={busy} onClick={() => void ask()}>
        {busy ? 'Asking …' : 'Grade again'}
      </Button>
      {state.kind === 'failed' && (
        <p role="alert" className="mt-2 text-bad">
          {state.sentence}
        </p>
      )}
    </div>
  );
}

function sentenceOf(
  reply: { kind: 'refused'; sentence: string } | { kind: 'unreachable' },
): string {
  return reply.kind === 'refused'
    ? reply.sentence
    : 'The server could not be reached. Nothing is lost; try again.';
}
