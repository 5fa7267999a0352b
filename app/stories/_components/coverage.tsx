import Link from 'next/link';
import type { ThemeCoverage } from '@/lib/practice/story-coverage';
import { themeWords } from '@/lib/practice/story-themes';

/** Every kind of behavioral question, and which story answers it; the gaps stand out. */
export function Coverage({ coverage }: { coverage: readonly ThemeCoverage[] }) {
  const covered = coverage.filter(({ stories }) => stories.length > 0).length;
  return (
    <section aria-labelledby="coverage" className="mt-14">
      <h2 id="coverage" className="text-2xl">
        What you may be asked
      </h2>
      <p className="mt-1 text-soft">
        You have a story for {covered} of {coverage.length} kinds of question.
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {coverage.map(({ theme, stories }) => (
          <li
            key={theme}
            className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_14rem] sm:items-baseline"
          >
            <div>
              <p className="font-medium">
                <span aria-hidden="true" className={stories.length > 0 ? 'text-good' : 'text-soft'}>
                  {stories.length > 0 ? '● ' : '○ '}
                </span>
                {themeWords[theme].name}
              </p>
              <p className="text-sm text-soft">“{themeWords[theme].asked}”</p>
            </div>
            <p>
              {stories.length === 0 ? (
                <Link
                  href={`/stories/new?theme=${theme}`}
                  className="finger inline-block py-1 text-accent underline underline-offset-2"
                >
                  No story yet: write one
                  <span className="sr-only"> about {themeWords[theme].name.toLowerCase()}</span>
                </Link>
              ) : (
                stories.map(({ id, title }, index) => (
                  <span key={id} className="block break-words">
                    <Link
                      href={`/stories/${id}`}
                      className="finger inline-block py-1 underline underline-offset-2"
                    >
                      {title}
                    </Link>
                    {index === 0 && stories.length > 1 && (
                      <span className="text-soft"> (most complete)</span>
                    )}
                  </span>
                ))
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
