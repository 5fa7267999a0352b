'use client';
import { useEffect } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { isPaused, questionOnTable, type Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import type { EarView } from '@/lib/browser/voice/ear-view';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';
import { LevelMeter } from './level-meter';
import { MisheardTerms } from './misheard-terms';
import { faultWords } from './microphone-fault';
import { tierName } from './tier-words';
import { TurnLine } from './turn-line';
import { useSpaceBar } from './use-space-bar';

/** Listening: what is heard, whose turn it is, and how an answer is handed in. */
export function MicrophoneBar({
  voice,
  view,
  session,
  room,
}: {
  voice: VoiceSession;
  view: VoiceView;
  session: RoomSession;
  room: Room;
}) {
  const { ear } = view;
  const open = questionOnTable(room) !== undefined;
  const on = ear.microphone === 'on';
  useSpaceBar(() => void voice.ear.handIn('button'), on && open && room.draft.trim() !== '');
  if (isPaused(room)) return null;
  if (room.state.phase === 'closed') return ear.undoUntil === null ? null : <Undo voice={voice} />;
  if (ear.microphone !== 'on' && ear.microphone !== 'opening' && ear.microphone !== 'off')
    return <Broken voice={voice} fault={ear.microphone} />;
  return (
    <section
      aria-label="Your microphone"
      className="mb-2 rounded-lg border border-line bg-surface px-4 py-2 text-sm"
      data-turn={ear.turn.kind}
      data-listening-tier={ear.tier}
      data-waiting={ear.waiting}
      data-microphone={ear.microphone}
    >
      <div className="flex items-center gap-x-3">
        <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
          <LevelMeter level={() => voice.ear.level} />
          <TurnLine
            view={ear}
            listening={on}
            interviewer={view.speaking.saying !== null}
            cancel={() => voice.ear.cancelCountdown()}
          />
        </div>
        <Button
          look="primary"
          className="shrink-0 sm:min-h-9 sm:py-1"
          disabled={!on || !open || room.busy || ear.finishing === 'waiting'}
          onClick={() => void voice.ear.handIn('button')}
        >
          I’m done
        </Button>
      </div>
      <Caption ear={ear} />
      <Edited heard={ear.heard} draft={room.draft} />
      <Problems voice={voice} view={view} />
      <MisheardTerms
        text={room.draft}
        terms={voice.offer.terms}
        write={(text) => session.write(text)}
      />
      {ear.undoUntil !== null && <Undo voice={voice} />}
    </section>
  );
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Marks that words which were heard were changed. */
function Edited({ heard, draft }: { heard: string; draft: string }) {
  if (heard === '' || draft.trim() === '' || plain(heard) === plain(draft)) return null;
  return (
    <p className="mt-1 text-soft" data-edited>
      Edited: this text is graded. How you spoke is measured from what was heard.
    </p>
  );
}

function Undo({ voice }: { voice: VoiceSession }) {
  return (
    <p className="mt-1 flex items-center gap-3" role="status">
      Handed in.
      <Button className="sm:min-h-9 sm:py-1" onClick={() => void voice.ear.takeBack()}>
        Undo, I was not done
      </Button>
    </p>
  );
}

/** A microphone that comes back after it was lost is taken again without a click. */
function Broken({ voice, fault }: { voice: VoiceSession; fault: keyof typeof faultWords }) {
  useEffect(() => {
    if (fault !== 'lost') return undefined;
    const again = () => void voice.ear.open();
    navigator.mediaDevices.addEventListener('devicechange', again);
    return () => navigator.mediaDevices.removeEventListener('devicechange', again);
  }, [fault, voice]);
  const { title, advice } = faultWords[fault];
  return (
    <div className="mb-2">
      <Notice look="warn" title={title} role="alert">
        <p>{advice}</p>
        <Button onClick={() => void voice.ear.reopen()}>Try again</Button>
      </Notice>
    </div>
  );
}

function Caption({ ear }: { ear: EarView }) {
  return (
    <p className="mt-1 text-soft" data-caption>
      {ear.caption === '' ? captionless(ear) : `… ${ear.caption}`}
    </p>
  );
}

function captionless(ear: EarView): string {
  if (ear.unheard) return 'Speech came in, but no words were heard in it.';
  if (ear.tier === 'none')
    return 'Nothing here turns speech into words: your voice is recorded and timed, and you type what you said.';
  return 'What you say appears below. You can correct it before you hand it in; press the space bar or say “that’s my answer”.';
}

function Problems({ voice, view: { ear, choices } }: { voice: VoiceSession; view: VoiceView }) {
  const modelHere = voice.offer.localModel !== null && !choices.onDevice && ear.tier === 'none';
  return (
    <div role="status" className="mt-1 space-y-1 text-warn empty:hidden">
      {ear.lost && (
        <p>
          {ear.lost.sentence} {tierName[ear.lost.tier]} is not used any more; now:{' '}
          {tierName[ear.tier]}. {ear.waiting > 0 && 'What it did not hear is kept. '}
          <button type="button" className="underline" onClick={() => voice.ear.retry()}>
            Try it again
          </button>
          {modelHere && (
            <>
              {' · '}
              <button
                type="button"
                className="underline"
                onClick={() => voice.choose({ onDevice: true })}
              >
                Use a model on this device
              </button>
            </>
          )}
        </p>
      )}
      {ear.waiting > 2 && !ear.lost && (
        <p>
          {ear.waiting} stretches wait for their words. They are kept.{' '}
          <button type="button" className="underline" onClick={() => voice.ear.retry()}>
            Try now
          </button>
        </p>
      )}
      {ear.finishing === 'given-up' && (
        <p>
          Your last words have not arrived yet. They are kept; hand in again to go without them.
        </p>
      )}
      {ear.notRecording && <p>This browser keeps no recording, so there will be none to replay.</p>}
    </div>
  );
}
