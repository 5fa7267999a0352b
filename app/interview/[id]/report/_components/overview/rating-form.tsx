'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { send } from '@/lib/browser/transport';
import { keptRatingSchema, ratingWords, type RatingSheet } from '@/lib/report/self-rating';
import { Problem } from '@/app/interview/[id]/report/_components/problem';

type Ratings = Readonly<Record<string, number>>;

/** One row of choices a question; the report opens whatever was chosen. */
export function RatingForm({
  interview,
  questions,
}: {
  interview: string;
  questions: RatingSheet['questions'];
}) {
  const [ratings, setRatings] = useState<Ratings>({});
  const { open, busy, problem } = useOpening(interview);
  return (
    <form
      className="mt-8"
      onSubmit={(event) => {
        event.preventDefault();
        void open(ratings);
      }}
    >
      {questions.map((question) => (
        <RatingRow
          key={question.id}
          question={question}
          rating={ratings[question.id]}
          onRate={(rating) => setRatings({ ...ratings, [question.id]: rating })}
        />
      ))}
      <div className="flex flex-wrap gap-3 border-t border-line pt-6">
        <Button type="submit" look="primary" aria-disabled={busy !== null}>
          {busy === 'rated' ? 'Opening …' : 'Show my report'}
        </Button>
        <Button aria-disabled={busy !== null} onClick={() => void open(null)}>
          {busy === 'unrated' ? 'Opening …' : 'Show it without rating'}
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </form>
  );
}

/** Hands the ratings in and opens the report. */
function useOpening(interview: string) {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [wanted, setWanted] = useState<'rated' | 'unrated'>('rated');
  const [opening, startOpening] = useTransition();
  const [problem, setProblem] = useState<string>();
  const rated = useReportFromItsTop();
  const busy = sending || opening ? wanted : null;
  /** Null: without ratings. */
  const open = async (chosen: Ratings | null) => {
    if (busy !== null) return;
    setWanted(chosen ? 'rated' : 'unrated');
    setSending(true);
    setProblem(undefined);
    const reply = await send('POST', `/api/interviews/${interview}/rating`, keptRatingSchema, {
      about: 'interview',
      ratings: chosen ?? {},
    });
    setSending(false);
    if (reply.kind === 'ok') {
      rated();
      startOpening(() => router.refresh());
    } else
      setProblem(
        reply.kind === 'refused'
          ? reply.sentence
          : 'The server could not be reached. Your ratings are still here; try again.',
      );
  };
  return { open, busy, problem };
}

/** The report takes the form's place at the same address: nothing but this begins it at its title. */
function useReportFromItsTop(): () => void {
  const isRated = useRef(false);
  useEffect(
    () => () => {
      if (!isRated.current) return;
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus();
    },
    [],
  );
  return () => {
    isRated.current = true;
  };
}

function RatingRow({
  question: { id, number, prompt, said },
  rating,
  onRate,
}: {
  question: RatingSheet['questions'][number];
  rating: number | undefined;
  onRate: (rating: number) => void;
}) {
  return (
    <fieldset className="border-t border-line py-5">
      <legend className="sr-only">
        How well did you answer question {number}: {prompt}
      </legend>
      <p aria-hidden="true" className="font-medium">
        <span className="text-soft tabular-nums">{number}</span> {prompt}
      </p>
      <details className="mt-1 text-sm text-soft">
        <summary className="cursor-pointer">What you said</summary>
        {said.map((text, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- turns never move
          <p key={place} className="mt-2 break-words whitespace-pre-wrap">
            {text}
          </p>
        ))}
      </details>
      <p aria-hidden="true" className="mt-3 text-sm font-medium">
        How well did you answer?
      </p>
      <div className="mt-1.5 grid grid-cols-3 gap-2 sm:grid-cols-6">
        {ratingWords.map((words, value) => (
          <label
            key={words}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center rounded-lg border border-line-strong px-1 py-1.5 text-center has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              value={value}
              checked={rating === value}
              onChange={() => onRate(value)}
              className="sr-only"
            />
            <span className="font-semibold tabular-nums">{value}</span>
            <span className="text-xs text-soft">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
