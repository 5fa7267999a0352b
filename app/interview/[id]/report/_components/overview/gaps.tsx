import type { Report } from '@/lib/report/report';
import { sentencesOf } from '@/lib/report/statements/sentence';

/** What the report does not know, so that nobody takes silence for a zero. */
export function Gaps({ report: { gaps } }: { report: Report }) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps" className="mt-10">
      <h2 id="gaps" className="text-lg">
        What this report does not know
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-soft">
        {sentencesOf(gaps).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
