'use client';
import { useState } from 'react';
import { misheardIn, withTerm, type HeardTerm } from '@/lib/speech/misheard';

/** Terms that may have been misheard: one click puts one right, another keeps it. Nothing changes by itself. */
export function MisheardTerms({
  text,
  terms,
  write,
}: {
  text: string;
  terms: readonly HeardTerm[];
  write: (text: string) => void;
}) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const found = misheardIn(text, terms, kept);
  if (found.length === 0) return null;
  return (
    <ul aria-label="Perhaps misheard" className="mt-1 flex flex-wrap gap-2">
      {found.map((one) => (
        <li
          key={`${one.start} ${one.heard}`}
          className="flex items-center overflow-hidden rounded-lg border border-line-strong"
        >
          <button
            type="button"
            className="min-h-11 px-3 hover:bg-sunken sm:min-h-9"
            onClick={() => write(withTerm(text, one))}
          >
            “{text.slice(one.start, one.end)}” → {one.term}?
          </button>
          <button
            type="button"
            aria-label={`Keep “${one.heard}”`}
            className="min-h-11 min-w-11 border-l border-line px-3 text-soft hover:bg-sunken sm:min-h-9 sm:min-w-9"
            onClick={() => setKept(new Set([...kept, one.heard]))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
