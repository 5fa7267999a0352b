'use client';
import { useId } from 'react';
import { Button } from '@/app/_components/button';
import { ratingWords } from '@/lib/report/self-rating';

/** One choice opens the feedback; it waits as long as nothing is chosen. */
export function RateAnswer({
  prompt,
  choose,
}: {
  prompt: string;
  choose: (about: 'this' | 'interview', rating: number | null) => void;
}) {
  const note = useId();
  return (
    <fieldset
      aria-describedby={note}
      className="rounded-card border border-line bg-surface px-4 py-3 text-sm"
    >
      <legend className="sr-only">How well did you answer? {prompt}</legend>
      <p aria-hidden="true" className="font-semibold">
        How well did you answer?
      </p>
      <p id={note} className="text-soft">
        Say it now or later: the feedback on this question comes then.
      </p>
      <div className="mt-2 grid grid-cols-3 gap-2 sm:grid-cols-6">
        {ratingWords.map((words, value) => (
          <Button
            key={words}
            onClick={() => choose('this', value)}
            className="min-h-14 flex-col gap-0 px-1 py-1.5"
          >
            <span className="font-semibold tabular-nums">{value}</span>
            <span className="text-xs font-normal text-soft">{words}</span>
          </Button>
        ))}
      </div>
      <div className="-mx-3 -mb-2 flex flex-wrap items-center">
        <Button look="quiet" className="px-3" onClick={() => choose('this', null)}>
          Show it without rating
        </Button>
        <Button look="quiet" className="px-3" onClick={() => choose('interview', null)}>
          Don’t ask again in this interview
        </Button>
        <span className="hidden px-3 text-soft sm:inline">Alt + 0 to 5 rates from anywhere</span>
      </div>
    </fieldset>
  );
}
