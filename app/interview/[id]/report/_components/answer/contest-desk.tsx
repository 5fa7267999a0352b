'use client';
import { useRouter } from 'next/navigation';
import { createContext, use, useState, useTransition, type ReactNode } from 'react';
import { z } from 'zod';
import { newId } from '@/lib/browser/new-id';
import { send } from '@/lib/browser/transport';
import type { Objection } from '@/lib/grading/contest';
import type { Stretch } from '@/lib/report/question/answer-stretches';

/** One turn of the answer, in stretches that can be ticked. */
export interface TickableTurn {
  readonly id: string;
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

interface Desk {
  readonly turns: readonly TickableTurn[];
  readonly busy: boolean;
  /** Undefined when it was kept, else the sentence that says why not. */
  readonly object: (objection: Objection) => Promise<string | undefined>;
}

const DeskContext = createContext<Desk | null>(null);

/** Where marks of this question are made. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('Marks are made inside a ContestDesk.');
  return desk;
}

const kept = z.object({ state: z.literal('kept') });
const unreachable = 'The server could not be reached, so nothing was changed. Try again.';

/** Sends a person's own marks on one question and says aloud what became of them. */
export function ContestDesk({
  interview,
  question,
  turns,
  scores,
  children,
}: {
  interview: string;
  question: string;
  turns: readonly TickableTurn[];
  /** The scores of the question as a sentence. */
  scores: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [refreshing, startRefresh] = useTransition();
  const [done, setDone] = useState<Objection['kind'] | null>(null);
  const object = async (objection: Objection) => {
    setSending(true);
    setDone(null);
    const reply = await send('POST', `/api/interviews/${interview}/contests`, kept, {
      id: newId(),
      question,
      objection,
    });
    setSending(false);
    if (reply.kind === 'refused') return reply.sentence;
    if (reply.kind === 'unreachable') return unreachable;
    setDone(objection.kind);
    startRefresh(() => router.refresh());
    return undefined;
  };
  const busy = sending || refreshing;
  return (
    <DeskContext value={{ turns, busy, object }}>
      {children}
      <p role="status" className="sr-only">
        {done && !busy && `${done === 'withdraw' ? 'Taken back.' : 'Your mark is kept.'} ${scores}`}
      </p>
    </DeskContext>
  );
}
