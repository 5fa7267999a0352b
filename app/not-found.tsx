import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from './_components/button';
import { TabTitle } from './_components/tab-title';

const title = 'Not here';
export const metadata: Metadata = { title };

export default function NotFound() {
  return (
    <div className="under-header max-w-xl px-4 py-16 sm:px-6 sm:py-24">
      <TabTitle title={title} />
      <h1 className="text-3xl">There is nothing at this address</h1>
      <p className="mt-3 text-soft">
        The address may be mistyped, or what it names was removed or belongs to another browser.
        Your own interviews are on the home page, your stories under Stories; what is elsewhere
        comes back with its restore code.
      </p>
      <p className="mt-7 flex flex-wrap gap-3">
        <Link href="/" className={buttonClass('primary')}>
          Go to the home page
        </Link>
        <Link href="/settings" className={buttonClass('secondary')}>
          Use a restore code
        </Link>
      </p>
    </div>
  );
}
