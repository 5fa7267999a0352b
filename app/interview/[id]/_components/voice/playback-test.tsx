'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';

const TEST_MS = 2_000;

/** Records two seconds and plays them: what the person hears is what is recorded. */
export function PlaybackTest({
  stream,
  ready,
}: {
  stream: () => MediaStream | undefined;
  ready: boolean;
}) {
  const [state, setState] = useState<'idle' | 'recording' | 'playing' | 'failed'>('idle');
  const run = async () => {
    const source = stream();
    if (!source) return;
    setState('recording');
    try {
      const sound = await record(source);
      setState('playing');
      await play(sound);
      setState('idle');
    } catch {
      // What went wrong is said on the button's line; the interview does not depend on it.
      setState('failed');
    }
  };
  return (
    <span className="flex items-center gap-2">
      <Button
        className="sm:min-h-9 sm:py-1"
        disabled={!ready || state === 'recording' || state === 'playing'}
        onClick={() => void run()}
      >
        {state === 'recording'
          ? 'Speak now …'
          : state === 'playing'
            ? 'This is how you sound …'
            : 'Record 2 seconds and play them'}
      </Button>
      <span role="status" className="text-warn">
        {state === 'failed' && 'This browser could not record or play it.'}
      </span>
    </span>
  );
}

async function record(stream: MediaStream): Promise<Blob> {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.start();
  await new Promise((resolve) => setTimeout(resolve, TEST_MS));
  await new Promise((resolve) => {
    recorder.addEventListener('stop', resolve, { once: true });
    recorder.stop();
  });
  return new Blob(pieces, { type: recorder.mimeType });
}

async function play(sound: Blob): Promise<void> {
  const address = URL.createObjectURL(sound);
  try {
    const audio = new Audio(address);
    await new Promise((resolve, reject) => {
      audio.addEventListener('ended', resolve);
      audio.addEventListener('error', reject);
      audio.play().catch(reject);
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
