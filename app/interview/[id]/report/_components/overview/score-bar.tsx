/** A score as a bar. The number stands beside it in words, so the picture is not read aloud. */
export function ScoreBar({
  score,
  withMarks = null,
}: {
  score: number | null;
  /** Where the score stands with the person's own marks. */
  withMarks?: number | null;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 2"
      preserveAspectRatio="none"
      className="mt-1 block h-1.5 w-full"
    >
      <rect width="100" height="2" rx="1" className="fill-sunken" />
      {withMarks !== null && withMarks > 0 && (
        <rect width={withMarks} height="2" rx="1" className="fill-accent/35" />
      )}
      {score !== null && score > 0 && (
        <rect width={score} height="2" rx="1" className="fill-accent" />
      )}
    </svg>
  );
}
