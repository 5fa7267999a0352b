import type { MisconceptionReport } from '@/lib/report/question-report';

/** What was said that is not right: the words, and the correction. */
export function Misconceptions({
  misconceptions,
}: {
  misconceptions: readonly MisconceptionReport[];
}) {
  if (misconceptions.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>To put right</h3>
      <ul className="mt-2 space-y-4">
        {misconceptions.map(({ id, claim, correction, evidence, label, unsure }) => (
          <li key={id} id={id} className="border-l-2 border-bad pl-4">
            <p>
              You said: {evidence.map(({ quote }) => `“${quote}”`).join(' … ')}
              {unsure && (
                <span className="text-soft"> (the grader is not sure that you meant this)</span>
              )}
            </p>
            <p className="text-soft">Heard as: {claim}</p>
            <p className="mt-1 font-medium">{correction}</p>
            {label === 'corrected' && (
              <p className="text-sm text-good">You corrected it later, so half is taken off.</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
