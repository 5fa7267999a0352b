import type { Report } from '@/lib/report/report';
import { placesOf } from '@/lib/report/statements/evidence-link';

const LOOK =
  'text-sm whitespace-nowrap text-accent underline-offset-2 hover:underline print:hidden';

/** A link to what a sentence stands on; where that is in several questions, one to each, with its count of findings. */
export function EvidenceLink({
  of,
  questions,
  about = '',
}: {
  of: readonly string[];
  questions: Report['questions'];
  /** What tells this link from others, read aloud only. */
  about?: string;
}) {
  const places = placesOf(of);
  if (places.length < 2)
    return places.map(({ anchor }) => (
      <a key={anchor} href={`#${anchor}`} className={LOOK}>
        See it<span className="sr-only"> in your answer{about}</span>
      </a>
    ));
  const isCounted = places.some(({ count }) => count > 1);
  return (
    <span className="print:hidden">
      See it:{' '}
      {places.map(({ anchor, question, count }, index) => (
        <span key={anchor}>
          {index > 0 && ' · '}
          <a href={`#${anchor}`} className={LOOK}>
            Question {questions.findIndex(({ id }) => id === question) + 1}
            {isCounted && ` (${count})`}
            <span className="sr-only">{about}</span>
          </a>
        </span>
      ))}
    </span>
  );
}
