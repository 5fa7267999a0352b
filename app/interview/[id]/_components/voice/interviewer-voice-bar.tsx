'use client';
import { Button } from '@/app/_components/button';
import type { Room } from '@/lib/browser/room';
import type { SpeakingTier } from '@/lib/browser/voice/voice';
import type { VoiceSession, VoiceView } from '@/lib/browser/voice/voice-session';
import { VoiceSettings } from './voice-settings';

const tierWords: Record<SpeakingTier, string> = {
  service: 'a voice of the speech service',
  device: 'this device’s own voice',
  embedded: 'Candor’s built-in voice',
  text: 'text only',
};

/** The interviewer's voice: who speaks, mute, say it again, and how it sounds. The words are always on screen. */
export function InterviewerVoiceBar({
  room,
  voice,
  view,
  leave,
  check,
}: {
  room: Room;
  voice: VoiceSession;
  view: VoiceView;
  leave: () => void;
  check: () => void;
}) {
  const { choices, speaking } = view;
  return (
    <section
      aria-label="The interviewer’s voice"
      className="mb-2 rounded-lg border border-line bg-surface px-1 py-1 text-sm"
      data-saying={speaking.saying?.sentence ?? ''}
      data-speaking-tier={speaking.tier}
    >
      <div className="flex flex-wrap items-center gap-x-1">
        <p className="min-w-0 grow basis-full truncate px-3 pt-1 text-soft sm:basis-0 sm:pt-0">
          {choices.muted
            ? 'The interviewer’s voice is off'
            : speaking.saying
              ? 'The interviewer is speaking'
              : `Interviewer: ${tierWords[speaking.tier]}`}
        </p>
        <Button
          look="quiet"
          className="px-3 sm:min-h-9 sm:py-1"
          onClick={() => voice.choose({ muted: !choices.muted })}
        >
          {choices.muted ? 'Turn voice on' : 'Mute'}
        </Button>
        <Button
          look="quiet"
          className="px-3 sm:min-h-9 sm:py-1"
          disabled={choices.muted || speaking.tier === 'text'}
          onClick={() => voice.replay(room)}
        >
          Say it again
        </Button>
        <VoiceSettings
          choices={choices}
          choose={(change) => voice.choose(change)}
          leave={leave}
          check={check}
        />
      </div>
      <p role="status" className="px-3 text-warn empty:hidden">
        {speaking.lost && lostSentence(speaking.lost, speaking.tier)}
      </p>
    </section>
  );
}

function lostSentence(lost: SpeakingTier, now: SpeakingTier): string {
  return now === 'text'
    ? 'No voice works here any more. The interviewer’s words are on screen.'
    : `This could not be said by ${tierWords[lost]}; now it is ${tierWords[now]}.`;
}
