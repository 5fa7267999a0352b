import Link from 'next/link';

const places = [
  ['/stories', 'Stories'],
  ['/how-grading-works', 'How grading works'],
  ['/settings', 'Settings'],
] as const;

/** The app's name and its few places. */
export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <nav
        aria-label="Main"
        className="mx-auto flex max-w-5xl flex-wrap items-baseline gap-x-4 px-4 py-1 sm:gap-x-6 sm:px-6"
      >
        <Link
          href="/"
          className="mr-auto py-2 text-lg font-semibold tracking-tight max-[22rem]:w-full max-[22rem]:pb-1.5"
        >
          Candor
        </Link>
        {places.map(([address, name]) => (
          <Link key={address} href={address} className="py-3 text-sm text-soft hover:text-ink">
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}
