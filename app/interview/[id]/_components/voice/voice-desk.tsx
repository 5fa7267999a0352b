'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import { keptHere } from '@/lib/browser/voice/voice-choices';
import { VoiceSession } from '@/lib/browser/voice/voice-session';
import { InterviewerVoiceBar } from './interviewer-voice-bar';
import { MicrophoneBar } from './microphone-bar';
import { SoundCheck } from './sound-check';

interface DeskProps {
  interview: string;
  room: Room;
  session: RoomSession;
  audio: AudioContext;
  leave: () => void;
}

/** Sound in the room: the check before it, then both voices. */
export function VoiceDesk(props: DeskProps) {
  const { interview, session, audio, leave } = props;
  const [voice, setVoice] = useState<VoiceSession | 'opening' | 'unreachable'>('opening');
  useEffect(() => {
    let gone = false;
    let opened: VoiceSession | undefined;
    const open = async () => {
      opened = await VoiceSession.open(interview, audio, session, keptHere());
      if (gone) opened?.close();
      else setVoice(opened ?? 'unreachable');
    };
    void open();
    return () => {
      gone = true;
      opened?.close();
    };
  }, [interview, session, audio]);
  if (voice === 'opening')
    return <p className="mb-2 text-sm text-soft">Getting the sound ready …</p>;
  if (voice === 'unreachable')
    return (
      <Notice look="warn" role="alert">
        <p>The server could not be reached, so there is no sound now. You can go on in writing.</p>
        <Button onClick={leave}>Close</Button>
      </Notice>
    );
  return <Desk {...props} voice={voice} />;
}

function Desk({ room, session, voice, leave }: DeskProps & { voice: VoiceSession }) {
  const view = useSyncExternalStore(voice.subscribe, voice.snapshot, voice.snapshot);
  const [checking, setChecking] = useState(!view.choices.checked);
  useEffect(() => {
    if (!checking) voice.follow(room);
  }, [voice, room, checking]);
  useEffect(() => void voice.ear.open(), [voice]);
  useEffect(() => voice.ear.hold(checking), [voice, checking]);
  if (checking)
    return (
      <SoundCheck
        voice={voice}
        view={view}
        leave={leave}
        begin={() => {
          voice.choose({ checked: true });
          setChecking(false);
        }}
      />
    );
  return (
    <>
      <InterviewerVoiceBar
        room={room}
        voice={voice}
        view={view}
        leave={leave}
        check={() => setChecking(true)}
      />
      <MicrophoneBar voice={voice} view={view} session={session} room={room} />
    </>
  );
}
