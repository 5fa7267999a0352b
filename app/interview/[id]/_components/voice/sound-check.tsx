'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import { microphones } from '@/lib/browser/voice/microphone';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';
import { LevelMeter } from './level-meter';
import { faultWords } from './microphone-fault';
import { PlaybackTest } from './playback-test';
import { tierName, whereSoundGoes } from './tier-words';

/** Before the first word: is the microphone right, who listens, and where does the sound go. */
export function SoundCheck({
  voice,
  view,
  begin,
  leave,
}: {
  voice: VoiceSession;
  view: VoiceView;
  begin: () => void;
  leave: () => void;
}) {
  const { ear } = view;
  const fault =
    ear.microphone === 'on' || ear.microphone === 'opening' || ear.microphone === 'off'
      ? null
      : faultWords[ear.microphone];
  return (
    <section
      aria-labelledby="sound-check"
      className="mb-3 max-h-[60dvh] space-y-3 overflow-y-auto rounded-card border border-line bg-surface px-4 py-3 text-sm"
      data-microphone={ear.microphone}
    >
      <h2 id="sound-check" className="text-lg">
        Check the sound
      </h2>
      <Microphone voice={voice} view={view} fault={fault} />
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="font-medium">Turns speech into words</dt>
        <dd>
          {tierName[ear.tier]}
          {ear.host !== null && <span className="font-mono"> ({ear.host})</span>}
        </dd>
        <dt className="font-medium">Where the sound goes</dt>
        <dd>
          {whereSoundGoes(ear.tier, ear.host)} The recording of your answers is kept in this browser
          only.
        </dd>
      </dl>
      {(ear.needsLeave || view.choices.cloudRecognition) && (
        <CloudLeave voice={voice} given={view.choices.cloudRecognition} />
      )}
      <HandsFree voice={voice} handsFree={view.choices.handsFree} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={begin} disabled={ear.microphone === 'opening'}>
          {fault ? 'Only listen to the interviewer' : 'Begin out loud'}
        </Button>
        <Button look="quiet" onClick={leave}>
          Stay in writing
        </Button>
      </div>
    </section>
  );
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
        <Button onClick={() => void voice.ear.open()}>Try again</Button>
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
        className="mt-0.5 size-4.5 accent-accent"
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
        className="mt-0.5 size-4.5 accent-accent"
      />
      <span>
        Hands-free: after a silence a countdown begins, and the answer is handed in. Speaking stops
        it. Otherwise you finish with a button, the space bar, or “that’s my answer”.
      </span>
    </label>
  );
}

function DevicePicker({ voice, view }: { voice: VoiceSession; view: VoiceView }) {
  const [devices, setDevices] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await microphones();
      if (!gone) setDevices(found);
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  if (devices.length === 0) return null;
  return (
    <label className="flex items-center gap-2">
      <span>Microphone</span>
      <select
        value={view.choices.device ?? ''}
        onChange={(event) => {
          voice.choose({ device: event.target.value === '' ? null : event.target.value });
          void voice.ear.reopen();
        }}
        className="min-h-9 max-w-56 rounded-lg border border-line-strong bg-surface px-2"
      >
        <option value="">The browser’s choice</option>
        {devices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
