import { modelFaultSentence } from '@/lib/grading/model/model-fault';
import { anchorOf } from '@/lib/report/statements/evidence-link';
import { adviceOn } from '@/lib/report/statements/report-advice';
import type { Report } from '@/lib/report/report';

/** What the language model advises beyond the next steps, each piece with what it stands on; or why it advises nothing. */
export function ModelAdvice({ report }: { report: Report }) {
  const { advice, questions, nextSteps } = report;
  if (advice === null) return null;
  if (advice.kind === 'failed')
    return (
      <p className="mt-6 text-sm text-soft">
        There is no advice by the language model: {modelFaultSentence[advice.fault]}
      </p>
    );
  const shown = new Set(nextSteps.flatMap((step) => adviceOn(step, advice)));
  const others = advice.advice.filter((piece) => !shown.has(piece));
  if (others.length === 0) return null;
  const said = new Map<string, string>(
    questions.flatMap(({ id, points, misconceptions }) => [
      ...points.map((point) => [`point:${id}/${point.id}`, point.statement] as const),
      ...misconceptions.map((each) => [`misconception:${id}/${each.id}`, each.claim] as const),
    ]),
  );
  return (
    <section className="mt-10" aria-labelledby="advice">
      <h2 id="advice" className="text-lg">
        More advice
      </h2>
      <p className="mt-1 text-sm text-soft">
        Worded by the language model from the findings below; it did not see your answers.
      </p>
      <ul className="mt-3 space-y-3">
        {others.map(({ text, of }) => (
          <li key={text} className="border-l-2 border-line-strong pl-4">
            <p>{text}</p>
            <p className="text-sm text-soft">
              On:{' '}
              {of.map((id, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  <a href={`#${anchorOf(id)}`} className="underline underline-offset-2">
                    {said.get(id)}
                  </a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
