'use client';
import { lazy, Suspense } from 'react';
import { useHasRecordings } from './has-recordings';

/** Loaded only where there is something to play. */
const Recorded = lazy(async () => ({ default: (await import('./recorded')).Recorded }));

/** The recordings of a question, if this browser has any. */
export function RecordedAnswers({ interview, question }: { interview: string; question: string }) {
  if (!useHasRecordings(interview)) return null;
  return (
    <Suspense fallback={null}>
      <Recorded interview={interview} question={question} />
    </Suspense>
  );
}
