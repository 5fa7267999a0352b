import { anchorOf } from '@/lib/report/statements/evidence-link';

/** A link to what a sentence stands on; of many findings, to the first. */
export function EvidenceLink({
  of,
  about = '',
}: {
  of: readonly string[];
  /** What tells this link from others, read aloud only. */
  about?: string;
}) {
  const [first] = of;
  if (first === undefined) return null;
  return (
    <a
      href={`#${anchorOf(first)}`}
      className="text-sm whitespace-nowrap text-accent underline-offset-2 hover:underline print:hidden"
    >
      See it<span className="sr-only"> in your answer{about}</span>
    </a>
  );
}
