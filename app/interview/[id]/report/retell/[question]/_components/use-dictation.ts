import { useEffect, useRef, useState } from 'react';
import { send } from '@/lib/browser/transport';
import { Dictation, type DictationView } from '@/lib/browser/voice/dictation';
import { keepChoices, keptHere, readChoices } from '@/lib/browser/voice/voice-choices';
import { newListener, ownRecognition } from '@/lib/browser/voice/voice-session';
import { voiceOfferSchema } from '@/lib/ports/voice-offer';

type State =
  | { readonly kind: 'opening' | 'unreachable' | 'nobody' }
  | { readonly kind: 'asks-leave'; readonly dictation: Dictation }
  | { readonly kind: 'listening'; readonly dictation: Dictation };

/** A dictation for as long as the component lives. */
export function useDictation({
  interview,
  audio,
  onWords,
}: {
  interview: string;
  audio: AudioContext;
  /** Must stay the same function. */
  onWords: (words: string) => void;
}) {
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [view, setView] = useState<DictationView | null>(null);
  const opened = useRef<Dictation>(undefined);
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const dictation = await dictationFor(interview, audio, onWords, setView);
      if (gone) return;
      if (!dictation) return setState({ kind: 'unreachable' });
      opened.current = dictation;
      if (dictation.tier === 'none')
        return setState(
          dictation.needsLeave ? { kind: 'asks-leave', dictation } : { kind: 'nobody' },
        );
      setState({ kind: 'listening', dictation });
      await dictation.open();
    };
    void open();
    return () => {
      gone = true;
      opened.current?.leave();
    };
  }, [audio, interview, onWords]);
  const allow = async (dictation: Dictation) => {
    keepChoices(keptHere(), { ...readChoices(keptHere()), cloudRecognition: true });
    setState({ kind: 'listening', dictation });
    await dictation.open();
  };
  return { state, view, allow };
}

/** Undefined when the server is not reached. */
async function dictationFor(
  interview: string,
  audio: AudioContext,
  write: (words: string) => void,
  changed: (view: DictationView) => void,
): Promise<Dictation | undefined> {
  const reply = await send('GET', '/api/voice', voiceOfferSchema);
  if (reply.kind !== 'ok') return undefined;
  return new Dictation({
    audio,
    interview,
    offer: reply.data,
    recognition: await ownRecognition(),
    listener: newListener,
    choices: () => readChoices(keptHere()),
    write,
    changed,
  });
}
