'use client';
import { useEffect, useState } from 'react';
import { microphones } from '@/lib/browser/voice/microphone';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';

/** Which microphone. */
export function DevicePicker({ voice, view }: { voice: VoiceSession; view: VoiceView }) {
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
        className="min-h-11 max-w-56 rounded-lg border border-line-strong bg-surface px-2"
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
