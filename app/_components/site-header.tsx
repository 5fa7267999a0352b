import Link from 'next/link';

/** The app's name and its few places. */
export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden short:hidden">
      <nav
        aria-label="Main"
        className="mx-auto flex max-w-5xl flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 sm:gap-x-6 sm:px-6"
      >
        <Link href="/" className="mr-auto text-lg font-semibold tracking-tight">
          Candor
        </Link>
        <Link href="/stories" className="text-sm text-soft hover:text-ink">
          Stories
        </Link>
        <Link href="/how-grading-works" className="text-sm text-soft hover:text-ink">
          How grading works
        </Link>
        <Link href="/settings" className="text-sm text-soft hover:text-ink">
          Settings
        </Link>
      </nav>
    </header>
  );
}
