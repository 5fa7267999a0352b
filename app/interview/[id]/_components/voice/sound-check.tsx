'use client';
import { useEffect, useRef } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { isPaused, type Room } from '@/lib/browser/room';
import type { EarView } from '@/lib/browser/voice/ear-view';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';
import { CHECK_LIMIT_MS } from '@/lib/interview/time-budget';
import { DevicePicker } from './device-picker';
import { LevelMeter } from './level-meter';
import { faultWords } from './microphone-fault';
import { ModelHere } from './model-here';
import { PlaybackTest } from './playback-test';
import { tierName, whereSoundGoes } from './tier-words';

/** Before the first word: is the microphone right, who listens, and where does the sound go. */
export function SoundCheck({
  voice,
  view,
  room,
  begin,
  leave,
}: {
  voice: VoiceSession;
  view: VoiceView;
  room: Room;
  begin: () => void;
  leave: () => void;
}) {
  const { ear } = view;
  const fault = faultOf(ear);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: whoever uses the keyboard, or a small screen, goes on here.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section
      aria-labelledby="sound-check"
      className="mb-3 rounded-card border border-line bg-surface text-sm"
      data-microphone={ear.microphone}
    >
      <div className="space-y-3 px-4 py-3">
        <h2
          id="sound-check"
          ref={heading}
          tabIndex={-1}
          className="scroll-mt-44 text-lg outline-none"
        >
          Check the sound
        </h2>
        <Microphone voice={voice} view={view} fault={fault} />
        <WhoListens ear={ear} />
        <ModelHere voice={voice} view={view} />
        {(ear.needsLeave || view.choices.cloudRecognition) && (
          <CloudLeave voice={voice} given={view.choices.cloudRecognition} />
        )}
        <HandsFree voice={voice} handsFree={view.choices.handsFree} />
      </div>
      {/* Never out of sight, however small the screen. */}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-b-card border-t border-line bg-surface px-4 py-3">
        <Button look="primary" onClick={begin} disabled={ear.microphone === 'opening' || room.busy}>
          {fault ? 'Only listen to the interviewer' : 'Begin out loud'}
        </Button>
        <Button look="quiet" onClick={leave}>
          Stay in writing
        </Button>
        <p className="text-soft max-sm:w-full" data-clock>
          {clockWords(room)}
        </p>
      </div>
    </section>
  );
}

/** Who turns speech into words, and where the sound goes for it. */
function WhoListens({ ear: { tier, host } }: { ear: EarView }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="font-medium">Turns speech into words</dt>
      <dd>
        {tierName[tier]}
        {host !== null && <span className="font-mono"> ({host})</span>}
      </dd>
      <dt className="font-medium">Where the sound goes</dt>
      <dd>
        {whereSoundGoes(tier, host)} The recording of your answers is kept in this browser only.
      </dd>
    </dl>
  );
}

function faultOf({ microphone }: EarView) {
  return microphone === 'on' || microphone === 'opening' || microphone === 'off'
    ? null
    : faultWords[microphone];
}

/** Whether the time of the question is held. */
function clockWords(room: Room): string {
  const { timing, mode } = room.state.plan;
  if (timing.kind === 'untimed') return '';
  if (!isPaused(room)) return 'The clock is running.';
  return mode === 'exam'
    ? `The clock stands still until you begin, for ${CHECK_LIMIT_MS / 60_000} minutes at most.`
    : 'The clock stands still until you begin.';
}

/** The level, the choice of a microphone and a test of it; or what is wrong. */
function Microphone({
  voice,
  view: { ear },
  view,
  fault,
}: {
  voice: VoiceSession;
  view: VoiceView;
  fault: { title: string; advice: string } | null;
}) {
  if (fault)
    return (
      <Notice look="warn" title={fault.title} role="alert">
        <p>{fault.advice}</p>
        <Button onClick={() => void voice.ear.reopen()}>Try again</Button>
      </Notice>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <LevelMeter level={() => voice.ear.level} />
      <span className="text-soft">
        {ear.microphone === 'on'
          ? 'Say something: the bar should move.'
          : 'Opening the microphone; your browser may ask you.'}
      </span>
      <DevicePicker key={ear.microphone} voice={voice} view={view} />
      <PlaybackTest stream={() => voice.ear.stream} ready={ear.microphone === 'on'} />
    </div>
  );
}

/** The browser's recognition sends speech away: only with the person's leave, in plain words. */
function CloudLeave({ voice, given }: { voice: VoiceSession; given: boolean }) {
  return (
    <label className="flex gap-2">
      <input
        type="checkbox"
        checked={given}
        onChange={(event) => voice.choose({ cloudRecognition: event.target.checked })}
        className="mt-0.5 size-4.5 shrink-0 accent-accent"
      />
      <span>
        Let this browser turn my speech into words. It sends the sound of my answers to its maker
        (Google for Chrome, Microsoft for Edge, Apple for Safari), who may keep it.
      </span>
    </label>
  );
}

function HandsFree({ voice, handsFree }: { voice: VoiceSession; handsFree: boolean }) {
  return (
    <label className="flex gap-2">
      <input
        type="checkbox"
        checked={handsFree}
        onChange={(event) => voice.choose({ handsFree: event.target.checked })}
        className="mt-0.5 size-4.5 shrink-0 accent-accent"
      />
      <span>
        Hands-free: after a silence a countdown begins, and the answer is handed in. Speaking stops
        it. Otherwise you finish with a button, the space bar, or “that’s my answer”.
      </span>
    </label>
  );
}
