'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { z } from 'zod';
import { send, type Reply } from '@/lib/browser/transport';
import type { DrawRequest } from '@/lib/interview/draw';
import { newId } from '@/lib/browser/new-id';

export type StartState =
  | { readonly kind: 'idle' | 'starting' | 'ending' | 'unreachable' }
  | { readonly kind: 'unfinished' | 'refused'; readonly sentence: string };

export interface Starter {
  readonly state: StartState;
  readonly busy: boolean;
  start(request: DrawRequest): Promise<void>;
  /** Ends another interview first; what was answered there stays. */
  endAndStart(unfinished: string, request: DrawRequest): Promise<void>;
}

const opened = z.object({ interview: z.string() });

/** Starts interviews and follows them into the room. Every step is safe to send again. */
export function useStart(): Starter {
  const router = useRouter();
  const [state, setState] = useState<StartState>({ kind: 'idle' });
  const chosen = useRef({ id: '', request: '' });

  /** The same choices sent again open the same interview; other choices open another. */
  const idFor = (request: DrawRequest) => {
    const text = JSON.stringify(request);
    if (chosen.current.request !== text) chosen.current = { id: newId(), request: text };
    return chosen.current.id;
  };

  const start = async (request: DrawRequest) => {
    setState({ kind: 'starting' });
    const id = idFor(request);
    const reply = await send('POST', '/api/interviews', opened, { id, request });
    if (reply.kind === 'ok') {
      router.push(`/interview/${reply.data.interview}`);
      return;
    }
    setState(afterRefusal(reply));
    // The page may not know yet which interview is unfinished.
    if (reply.kind === 'refused') router.refresh();
  };

  const endAndStart = async (unfinished: string, request: DrawRequest) => {
    setState({ kind: 'ending' });
    const reply = await end(unfinished);
    if (reply.kind !== 'ok' && !(reply.kind === 'refused' && reply.code === 'not_found')) {
      setState(afterRefusal(reply));
      return;
    }
    await start(request);
  };

  const busy = state.kind === 'starting' || state.kind === 'ending';
  return { state, busy, start, endAndStart };
}

/** Ends an interview from here: takes the pen, then says so. */
async function end(interview: string): Promise<Reply<{ interview: string }>> {
  const tab = newId();
  const path = `/api/interviews/${interview}`;
  const pen = await send('POST', `${path}/pen`, opened, { tab });
  if (pen.kind !== 'ok') return pen;
  return send('POST', `${path}/commands`, opened, {
    id: newId(),
    tab,
    after: 0,
    command: { kind: 'end' },
  });
}

function afterRefusal(reply: Exclude<Reply<unknown>, { kind: 'ok' }>): StartState {
  if (reply.kind === 'unreachable') return { kind: 'unreachable' };
  const { code, sentence } = reply;
  return { kind: code === 'unfinished_interview' ? 'unfinished' : 'refused', sentence };
}
