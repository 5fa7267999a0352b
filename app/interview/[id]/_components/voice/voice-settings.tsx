'use client';
import { useId } from 'react';
import { Button } from '@/app/_components/button';
import { FASTEST, SLOWEST } from '@/lib/ports/speaker';
import type { VoiceChoices } from '@/lib/browser/voice/voice-choices';

/** How the interviewer sounds; folded away until wanted. */
export function VoiceSettings({
  choices,
  choose,
  leave,
  check,
}: {
  choices: VoiceChoices;
  choose: (change: Partial<VoiceChoices>) => void;
  leave: () => void;
  check: () => void;
}) {
  const id = useId();
  return (
    <details className="open:w-full">
      <summary className="flex min-h-11 cursor-pointer items-center rounded-lg px-3 text-soft hover:bg-sunken hover:text-ink sm:min-h-9">
        Settings
      </summary>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 px-3 pt-1 pb-2">
        <p>
          <label htmlFor={`${id}-rate`} className="block text-soft">
            Pace: {choices.rate.toFixed(1)}×
          </label>
          <input
            id={`${id}-rate`}
            type="range"
            min={SLOWEST}
            max={FASTEST}
            step={0.1}
            value={choices.rate}
            onChange={(event) => choose({ rate: event.target.valueAsNumber })}
            className="min-h-11 w-40 accent-accent sm:min-h-9"
          />
        </p>
        <WhichVoice choices={choices} choose={choose} />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={choices.handsFree}
            onChange={(event) => choose({ handsFree: event.target.checked })}
            className="size-4.5 accent-accent"
          />
          Hands-free
        </label>
        <p className="-mx-3">
          <Button look="quiet" className="px-3 sm:min-h-9 sm:py-1" onClick={check}>
            Check the sound
          </Button>
          <Button look="quiet" className="px-3 sm:min-h-9 sm:py-1" onClick={leave}>
            Stop the sound
          </Button>
        </p>
      </div>
    </details>
  );
}

function WhichVoice({
  choices,
  choose,
}: {
  choices: VoiceChoices;
  choose: (change: Partial<VoiceChoices>) => void;
}) {
  const id = useId();
  return (
    <p>
      <label htmlFor={`${id}-voice`} className="block text-soft">
        Voice
      </label>
      <select
        id={`${id}-voice`}
        value={choices.voice}
        onChange={(event) =>
          choose({ voice: event.target.value === 'second' ? 'second' : 'first' })
        }
        className="min-h-11 rounded-lg border border-line-strong bg-surface px-2"
      >
        <option value="first">First</option>
        <option value="second">Second</option>
      </select>
    </p>
  );
}
