'use client';
import { faultWords } from '@/app/interview/[id]/_components/voice/microphone-fault';
import { whereSoundGoes } from '@/app/interview/[id]/_components/voice/tier-words';
import { Button } from '@/app/_components/button';
import type { Dictation, DictationView } from '@/lib/browser/voice/dictation';
import { useDictation } from './use-dictation';

/** Says it aloud: words come into the field as they are heard. */
export function SayIt({
  interview,
  audio,
  onWords,
  onEnd,
}: {
  interview: string;
  audio: AudioContext;
  onWords: (words: string) => void;
  onEnd: () => void;
}) {
  const { state, view, allow } = useDictation({ interview, audio, onWords });
  switch (state.kind) {
    case 'opening':
      return <p className="mt-2 text-sm text-soft">Getting the sound ready …</p>;
    case 'unreachable':
      return <Ended onEnd={onEnd}>The server could not be reached. You can type it.</Ended>;
    case 'nobody':
      return (
        <Ended onEnd={onEnd}>
          Nothing here can turn speech into words: this browser has no speech recognition, and no
          speech service is set up. Say it to yourself, then type what you said.
        </Ended>
      );
    case 'asks-leave':
      return (
        <div className="mt-2 text-sm">
          <p>
            This browser can turn your speech into words. It sends the sound to its maker (Google
            for Chrome, Microsoft for Edge, Apple for Safari), who may keep it.
          </p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button onClick={() => void allow(state.dictation)}>Allow it</Button>
            <Button look="quiet" onClick={onEnd}>
              I will type
            </Button>
          </div>
        </div>
      );
    case 'listening':
      return <Listening dictation={state.dictation} view={view} onEnd={onEnd} />;
  }
}

function Ended({ children, onEnd }: { children: React.ReactNode; onEnd: () => void }) {
  return (
    <div role="alert" className="mt-2 text-sm">
      <p>{children}</p>
      <Button look="quiet" className="-ml-4" onClick={onEnd}>
        Close
      </Button>
    </div>
  );
}

function Listening({
  dictation,
  view,
  onEnd,
}: {
  dictation: Dictation;
  view: DictationView | null;
  onEnd: () => void;
}) {
  const microphone = view?.microphone ?? 'opening';
  if (
    microphone !== 'opening' &&
    microphone !== 'on' &&
    microphone !== 'interrupted' &&
    microphone !== 'off'
  )
    return (
      <Ended onEnd={onEnd}>
        {faultWords[microphone].title}. {faultWords[microphone].advice}
      </Ended>
    );
  const waiting = view?.waiting ?? 0;
  const close = async () => {
    if (!(await dictation.close())) onEnd();
  };
  return (
    <div className="mt-2 text-sm">
      <p role="status">{turnWords(microphone, view?.speaking ?? false, waiting)}</p>
      {view?.lost && <p className="text-warn">{view.lost} You can type the rest.</p>}
      <p className="text-soft">{whereSoundGoes(dictation.tier, dictation.host)}</p>
      <Button className="mt-2" onClick={() => (microphone === 'off' ? onEnd() : void close())}>
        {microphone === 'off' ? 'Close' : 'Stop listening'}
      </Button>
    </div>
  );
}

function turnWords(
  microphone: 'opening' | 'on' | 'interrupted' | 'off',
  speaking: boolean,
  waiting: number,
): string {
  if (microphone === 'opening') return 'Opening the microphone; your browser may ask you.';
  if (microphone === 'interrupted')
    return 'No sound comes from the microphone for now. It goes on by itself.';
  if (waiting > 0) return 'Turning it into words …';
  if (microphone === 'off') return 'Not listening any more.';
  return speaking ? 'Listening …' : 'Listening: begin when you like.';
}
