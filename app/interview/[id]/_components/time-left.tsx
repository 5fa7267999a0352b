'use client';
import { useEffect, useState } from 'react';
import type { ServerClock } from '@/lib/browser/server-clock';
import { countdown } from '@/lib/interview/duration';
import { openQuestion, type BegunInterview } from '@/lib/interview/interview-state';
import { deadlinesOf, WARNINGS_MS } from '@/lib/interview/time-budget';
import { timeWarning } from './time-warning';

/** The countdown, from the absolute deadlines. Announced at half, at a minute and at ten seconds only. */
export function TimeLeft({ state, clock }: { state: BegunInterview; clock: ServerClock }) {
  const now = useSecondHand(clock);
  const running = state.phase === 'running';
  const { question, whole } = running && now !== null ? deadlinesOf(state, now) : nothing;
  const paused = running && state.pausedAt !== null;
  if (state.plan.timing.kind === 'untimed') return <p>No time limit</p>;
  if (!running) return <p>Finished</p>;
  if (now === null || question === null) return <p className="tabular-nums">–:––</p>;
  const left = Math.max(0, question - now);
  const limit = state.plan.questions[state.questions.length - 1]?.ms ?? 0;
  const urgent = left <= WARNINGS_MS[0];
  const moreLeft = whole !== null && whole - now > left + 1_000;
  return (
    <p className="flex items-baseline gap-3">
      {moreLeft && (
        <span className="tabular-nums" title="Time left in the whole interview">
          Interview {countdown(whole - now)}
        </span>
      )}
      <span
        role="timer"
        aria-label="Time left"
        aria-live="off"
        className={`min-w-14 rounded-md px-2 py-0.5 text-center text-base font-semibold tabular-nums ${
          urgent ? 'bg-warn-wash text-warn' : 'bg-sunken text-ink'
        }`}
      >
        {countdown(left)}
      </span>
      {paused && <span>paused</span>}
      <span role="status" className="sr-only">
        {openQuestion(state) && timeWarning(left, limit)}
      </span>
    </p>
  );
}

const nothing = { question: null, whole: null };

/** The server's time, anew with every second and whenever the page is looked at again; null before the page lives. */
function useSecondHand(clock: ServerClock): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const time = clock.now();
      setNow(time);
      timer = setTimeout(tick, 1_000 - (time % 1_000));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock]);
  return now;
}
