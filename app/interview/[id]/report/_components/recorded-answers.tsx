'use client';
import { lazy, Suspense, useSyncExternalStore } from 'react';

/** Loaded only where there is something to play. */
const Recorded = lazy(async () => ({ default: (await import('./recorded')).Recorded }));

/** The recordings of a question, if this browser has any. */
export function RecordedAnswers({ interview, question }: { interview: string; question: string }) {
  const some = useSyncExternalStore(
    noChange,
    () => hasSome(interview),
    () => false,
  );
  if (!some) return null;
  return (
    <Suspense fallback={null}>
      <Recorded interview={interview} question={question} />
    </Suspense>
  );
}

function noChange(): () => void {
  return () => undefined;
}

function hasSome(interview: string): boolean {
  try {
    return window.localStorage.getItem(`candor:recordings:${interview}`) !== null;
  } catch {
    return false;
  }
}
