'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import type { EarView } from '@/lib/browser/voice/ear-view';
import { keptHere, readChoices } from '@/lib/browser/voice/voice-choices';
import { VoiceSession } from '@/lib/browser/voice/voice-session';
import { InterviewerVoiceBar } from './interviewer-voice-bar';
import { MicrophoneBar } from './microphone-bar';
import { SoundCheck } from './sound-check';
import type { SpokenDesk } from './spoken-desk';
import { useHeldClock } from './use-held-clock';

interface DeskProps {
  interview: string;
  room: Room;
  session: RoomSession;
  audio: AudioContext;
  leave: () => void;
  /** Tells the room how it is answered in; null: in writing. */
  tell: (desk: SpokenDesk | null) => void;
}

/** Sound in the room: the check before it, then both voices. */
export function VoiceDesk(props: DeskProps) {
  const { interview, session, audio, leave } = props;
  const [voice, setVoice] = useState<VoiceSession | 'opening' | 'unreachable'>('opening');
  const [checking, setChecking] = useState(() => !readChoices(keptHere()).checked);
  const release = useHeldClock(session, checking && voice !== 'unreachable');
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
        <Button
          onClick={() => {
            void release();
            leave();
          }}
        >
          Close
        </Button>
      </Notice>
    );
  return (
    <Desk
      {...props}
      voice={voice}
      checking={checking}
      check={() => setChecking(true)}
      begin={async () => {
        voice.choose({ checked: true });
        await release();
        setChecking(false);
      }}
      leave={async () => {
        if (checking) await release();
        leave();
      }}
    />
  );
}

function Desk({
  room,
  session,
  voice,
  leave,
  tell,
  checking,
  check,
  begin,
}: Omit<DeskProps, 'leave'> & {
  voice: VoiceSession;
  checking: boolean;
  check: () => void;
  begin: () => Promise<void>;
  leave: () => Promise<void>;
}) {
  const view = useSyncExternalStore(voice.subscribe, voice.snapshot, voice.snapshot);
  useEffect(() => {
    if (!checking) voice.follow(room);
  }, [voice, room, checking]);
  useEffect(() => void voice.ear.open(), [voice]);
  useEffect(() => voice.ear.hold(checking), [voice, checking]);
  const listens = listensBy(view.ear);
  useEffect(
    () => tell({ checking, listens, finish: () => void voice.ear.handIn('button') }),
    [tell, voice, checking, listens],
  );
  useEffect(() => () => tell(null), [tell]);
  if (checking)
    return (
      <SoundCheck
        voice={voice}
        view={view}
        room={room}
        leave={() => void leave()}
        begin={() => void begin()}
      />
    );
  return (
    <>
      <InterviewerVoiceBar
        room={room}
        voice={voice}
        view={view}
        leave={() => void leave()}
        check={check}
      />
      <MicrophoneBar voice={voice} view={view} session={session} room={room} />
    </>
  );
}

/** Who writes the answer down. */
function listensBy({ microphone, tier }: EarView): SpokenDesk['listens'] {
  if (microphone !== 'on' && microphone !== 'opening' && microphone !== 'off') return 'no';
  return tier === 'none' ? 'typing' : 'words';
}
