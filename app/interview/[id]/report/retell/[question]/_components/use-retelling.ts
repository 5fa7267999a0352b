import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { z } from 'zod';
import { newId } from '@/lib/browser/new-id';
import { send } from '@/lib/browser/transport';
import { MOST_RETOLD_CHARS } from '@/lib/grading/story/retelling';
import { isBlank } from '@/lib/speech/entered-text';
import type { StoryPart } from '@/lib/grading/story/story';
import { putTogether } from './put-together';

const kept = z.object({ state: z.literal('kept') });
const unreachable = 'The server could not be reached. Your words are still here; try again.';

/** What was told stands further down, on a phone out of sight. */
function goOnReading(): void {
  const heading = document.getElementById(putTogether);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** The new words of a part, and what becomes of them. */
export function useRetelling({
  interview,
  question,
  part,
}: {
  interview: string;
  question: string;
  part: StoryPart;
}) {
  const router = useRouter();
  const [text, setText] = useState('');
  const [spoken, setSpoken] = useState(false);
  const [sending, setSending] = useState(false);
  const [showing, startShowing] = useTransition();
  const [problem, setProblem] = useState<string>();
  // Kept through retries: what arrived and was not confirmed is not kept twice.
  const id = useRef<string>(undefined);
  const busy = sending || showing;
  const wasShowing = useRef(false);
  useEffect(() => {
    // The words stay in sight until the story that has them stands there.
    if (wasShowing.current && !showing) {
      setText('');
      setSpoken(false);
      goOnReading();
    }
    wasShowing.current = showing;
  }, [showing]);
  const say = useCallback((words: string) => {
    setSpoken(true);
    setText((before) =>
      (before.trim() === '' ? words : `${before.trimEnd()} ${words}`).slice(0, MOST_RETOLD_CHARS),
    );
  }, []);
  const keep = async () => {
    if (busy) return;
    if (isBlank(text)) return setProblem('Say or write it first.');
    setSending(true);
    setProblem(undefined);
    id.current ??= newId();
    const modality = spoken ? 'spoken' : 'typed';
    const body = { id: id.current, question, part, text, modality };
    const reply = await send('POST', `/api/interviews/${interview}/retelling`, kept, body);
    setSending(false);
    if (reply.kind !== 'ok')
      return setProblem(reply.kind === 'refused' ? reply.sentence : unreachable);
    id.current = undefined;
    startShowing(() => router.refresh());
  };
  return { text, write: setText, say, keep, busy, problem };
}
