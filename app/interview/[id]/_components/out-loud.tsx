'use client';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/app/_components/button';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import type { SpokenDesk } from './voice/spoken-desk';

/** All that has to do with sound comes when it is wanted, not with the page. */
const VoiceDesk = lazy(async () => ({ default: (await import('./voice/voice-desk')).VoiceDesk }));

/** The door to the spoken interview. The click that opens it also lets the browser play sound. */
export function OutLoud({
  interview,
  room,
  session,
  open,
  tell,
}: {
  interview: string;
  room: Room;
  session: RoomSession;
  /** Sound can begin now. Once it has, it lasts through pauses and to the interviewer's last word. */
  open: boolean;
  /** Tells the room how it is answered in; null: in writing. */
  tell: (desk: SpokenDesk | null) => void;
}) {
  const [audio, setAudio] = useState<AudioContext | null>(null);
  if (!audio && !open) return null;
  if (!audio)
    return (
      <p className="mb-2 flex items-center justify-between gap-3 text-sm">
        <span className="text-soft max-sm:sr-only">Rather talk and listen?</span>
        <Button className="sm:min-h-9 sm:py-1" onClick={() => setAudio(newAudio())}>
          Go on out loud
        </Button>
      </p>
    );
  return (
    <Suspense fallback={<p className="mb-2 text-sm text-soft">Getting the sound ready …</p>}>
      <VoiceDesk
        interview={interview}
        room={room}
        session={session}
        audio={audio}
        tell={tell}
        leave={() => {
          void audio.close();
          setAudio(null);
        }}
      />
    </Suspense>
  );
}

function newAudio(): AudioContext {
  const audio = new AudioContext();
  void audio.resume();
  return audio;
}
