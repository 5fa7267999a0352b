'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Pause between two looks, in ms, and how many there are before the reader is asked to look. */
const PAUSE_MS = 2_500;
const MOST_LOOKS = 60;

/**
 * Keeps the report up to date while the model works, and tells when it has graded. `open`: answers that are not
 * graded yet; `written`: stronger versions that are still being written, which says nothing up here.
 */
export function GradingUnderWay({ open, written }: { open: number; written: number }) {
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  const [wasOpen] = useState(open > 0);
  const isWaiting = open + written > 0 && looks < MOST_LOOKS;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => {
      setLooks((before) => before + 1);
      router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [isWaiting, router]);
  return (
    <p role="status" className="mt-4 text-sm text-soft empty:hidden print:hidden">
      {sentence(open, looks, wasOpen)}
    </p>
  );
}

function sentence(open: number, looks: number, wasOpen: boolean): string {
  if (open === 0) return wasOpen && looks > 0 ? 'The language model has finished grading.' : '';
  const answers = open === 1 ? 'one answer' : `${open} answers`;
  return looks < MOST_LOOKS
    ? `The language model is grading ${answers}. The scores below can still change; this page keeps itself up to date.`
    : `The language model has not finished grading ${answers}. Reload this page later.`;
}
