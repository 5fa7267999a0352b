'use client';
import Link from 'next/link';
import { Button, buttonClass } from './_components/button';

/** A page that could not be shown. What the person wrote is on the server or in this browser. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest =
    typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : null;
  return (
    <div className="under-header max-w-xl px-4 py-16 sm:px-6 sm:py-24">
      <h1 className="text-3xl">This page could not be shown</h1>
      <p className="mt-3 text-soft" role="alert">
        Something went wrong on the way. What you wrote is kept. Try again; if it happens again, go
        to the home page and come back from there.
      </p>
      {digest !== null && (
        <p className="mt-2 text-sm text-soft">
          In the server’s log this is <code className="font-mono">{digest}</code>.
        </p>
      )}
      <p className="mt-7 flex flex-wrap gap-3">
        <Button look="primary" onClick={() => retry()}>
          Try again
        </Button>
        <Link href="/" className={buttonClass('secondary')}>
          Go to the home page
        </Link>
      </p>
    </div>
  );
}
