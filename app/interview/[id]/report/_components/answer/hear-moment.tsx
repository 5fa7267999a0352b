'use client';
import { Button } from '@/app/_components/button';
import { hearAgain, type WantedMoment } from './hear-again';
import { useHasRecordings } from './has-recordings';

/** Plays the recording from a moment on, where this browser has it. */
export function HearMoment({
  interview,
  moment,
  about,
}: {
  interview: string;
  moment: WantedMoment;
  about: string;
}) {
  if (!useHasRecordings(interview)) return null;
  return (
    <Button
      look="quiet"
      className="text-sm underline underline-offset-4 sm:min-h-9 sm:py-0.5 print:hidden"
      onClick={() => hearAgain(moment)}
    >
      Hear it<span className="sr-only">: {about}</span>
    </Button>
  );
}
