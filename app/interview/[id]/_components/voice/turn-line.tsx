'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import type { EarView } from '@/lib/browser/voice/ear-view';
import { COUNTDOWN_MS } from '@/lib/speech/turn-end';

/** Whose turn it is, in words. The countdown can be stopped by speaking or by its button. */
export function TurnLine({
  view,
  listening,
  interviewer,
  cancel,
}: {
  view: EarView;
  listening: boolean;
  /** The interviewer is speaking. */
  interviewer: boolean;
  cancel: () => void;
}) {
  const { turn } = view;
  if (!listening) return <p className="text-soft">Opening the microphone …</p>;
  if (turn.kind === 'countdown')
    return (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1" role="status">
        <span className="font-medium">
          Handing in: <Countdown key={turn.endsMs} />
        </span>
        <Button className="sm:min-h-9 sm:py-1" onClick={cancel}>
          I’m still thinking
        </Button>
      </p>
    );
  if (interviewer && turn.kind !== 'speaking')
    return <p className="text-soft">The interviewer is speaking; speak up to interrupt.</p>;
  return (
    <p className={turn.kind === 'speaking' ? 'font-medium text-accent' : 'text-soft'}>
      {view.finishing === 'waiting' ? 'Waiting for your last words …' : words[turn.kind]}
      {view.encourage && turn.kind !== 'speaking' && ' Take your time.'}
    </p>
  );
}

const words: Record<Exclude<EarView['turn']['kind'], 'countdown'>, string> = {
  'waiting-to-begin': 'Listening: begin when you like.',
  speaking: 'Listening',
  thinking: 'Listening: a pause is fine.',
  over: 'Handing in …',
};

/** Whole seconds down from three. */
function Countdown() {
  const [seconds, setSeconds] = useState(Math.round(COUNTDOWN_MS / 1_000));
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(1, left - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span className="tabular-nums">{seconds}</span>;
}
