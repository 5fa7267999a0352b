'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/app/_components/button';
import { send } from '@/lib/browser/transport';

const waiting = z.object({ waiting: z.literal(true) });

/** Lets the language model grade a question again. What graders said before is kept. */
export function GradeAgain({ interview, question }: { interview: string; question: string }) {
  const router = useRouter();
  const [state, setState] = useState<'idle' | 'sending' | string>('idle');
  const ask = async () => {
    setState('sending');
    const reply = await send('POST', `/api/interviews/${interview}/grade`, waiting, { question });
    if (reply.kind === 'ok') {
      setState('idle');
      router.refresh();
    } else
      setState(
        reply.kind === 'refused'
          ? reply.sentence
          : 'The server could not be reached. Nothing is lost; try again.',
      );
  };
  return (
    <div className="print:hidden">
      <Button disabled={state === 'sending'} onClick={() => void ask()}>
        {state === 'sending' ? 'Asking …' : 'Grade again'}
      </Button>
      {state !== 'idle' && state !== 'sending' && (
        <p role="alert" className="mt-2 text-bad">
          {state}
        </p>
      )}
    </div>
  );
}
