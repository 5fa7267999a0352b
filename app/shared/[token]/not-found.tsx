import type { Metadata } from 'next';

export const metadata: Metadata = {
  title: 'This link does not work',
  robots: { index: false, follow: false },
};

/** The same for a link that never was and for one that no longer works: nobody learns which. */
export default function LinkGone() {
  return (
    <div className="under-header max-w-xl px-4 py-16 sm:px-6 sm:py-24">
      <h1 className="text-3xl">This link does not work, or no longer does</h1>
      <p className="mt-3 text-soft">
        Links to reports run out after a while, and whoever made one can take it back. If a part of
        the address was lost on the way, copy it again. If it still does not work, ask the person
        who gave it to you for a new one.
      </p>
    </div>
  );
}
