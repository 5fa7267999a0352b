'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { KeptWords } from '@/lib/browser/kept-words';
import { takeLeftovers, type OverQuestion } from '@/lib/browser/leftover-words';
import { send } from '@/lib/browser/transport';
import { roomViewSchema } from '@/lib/report/question/room-view';
import { newId } from '@/lib/browser/new-id';

type State = 'nothing' | 'sending' | 'unreachable' | 'added' | 'too-late';

const sentences: Record<Exclude<State, 'nothing'>, string> = {
  sending: 'Words that you wrote in time and that had not arrived are being added …',
  unreachable:
    'Words that you wrote are still only in this browser: the server could not be reached.',
  added: 'Words that you wrote in time had not arrived. They were added, and are marked late.',
  'too-late':
    'Some words in this browser were written after the time was up, so they were not added.',
};

/** An interview can end while its tab is closed: what this browser still holds of it is sent now. */
export function KeptWordsSender({
  interview,
  questions,
}: {
  interview: string;
  questions: readonly OverQuestion[];
}) {
  const router = useRouter();
  const [state, setState] = useState<State>('nothing');
  useEffect(() => {
    const deliver = async () => {
      const result = await sendKept(interview, questions, () => setState('sending'));
      if (result === 'nothing') return;
      setState(result);
      if (result === 'added') router.refresh();
    };
    void deliver();
  }, [interview, questions, router]);
  if (state === 'nothing') return null;
  return (
    <div className="mb-6 print:hidden">
      <Notice look={state === 'added' ? 'good' : 'warn'} role="status">
        <p>{sentences[state]}</p>
        {state === 'unreachable' && <Button onClick={() => router.refresh()}>Try again</Button>}
      </Notice>
    </div>
  );
}

async function sendKept(
  interview: string,
  questions: readonly OverQuestion[],
  begin: () => void,
): Promise<State> {
  const words = new KeptWords(window.localStorage, interview);
  const leftovers = takeLeftovers(questions, words, newId);
  let unsent = [...words.readUnsent(), ...leftovers];
  if (unsent.length === 0) return 'nothing';
  words.saveUnsent(unsent);
  begin();
  const tab = newId();
  const path = `/api/interviews/${interview}`;
  const pen = await send('POST', `${path}/pen`, roomViewSchema, { tab });
  if (pen.kind === 'unreachable') return 'unreachable';
  let added = false;
  for (const { id, command } of unsent) {
    const reply = await send('POST', `${path}/commands`, roomViewSchema, {
      id,
      tab,
      after: 0,
      command,
    });
    if (reply.kind === 'unreachable') return 'unreachable';
    if (reply.kind === 'ok') added = true;
    unsent = unsent.filter((waiting) => waiting.id !== id);
    words.saveUnsent(unsent);
  }
  return added ? 'added' : 'too-late';
}
