'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Pause between two looks, in ms, and how many there are before the reader is asked to look. */
const PAUSE_MS = 2_500;
const MOST_LOOKS = 60;

/** Keeps the report up to date while the model grades, and tells when it is done. `open`: answers that still wait. */
export function GradingUnderWay({ open }: { open: number }) {
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  const isWaiting = open > 0 && looks < MOST_LOOKS;
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
      {sentence(open, looks)}
    </p>
  );
}

function sentence(open: number, looks: number): string {
  if (open === 0) return looks > 0 ? 'The language model has finished grading.' : '';
  const answers = open === 1 ? 'one answer' : `${open} answers`;
  return looks < MOST_LOOKS
    ? `The language model is grading ${answers}. The scores below can still change; this page keeps itself up to date.`
    : `The language model has not finished grading ${answers}. Reload this page later.`;
}
