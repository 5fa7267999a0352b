import { modelFaultSentence } from '@/lib/grading/model-fault';
import type { Report } from '@/lib/report/report';

/** The language model's advice, each piece with the verdicts that it stands on. */
export function ModelAdvice({ report }: { report: Report }) {
  const { advice, questions } = report;
  if (advice === null) return null;
  if (advice.kind === 'failed')
    return (
      <p className="mt-6 text-sm text-soft">
        There is no advice by the language model: {modelFaultSentence[advice.fault]}
      </p>
    );
  if (advice.advice.length === 0) return null;
  const statements = new Map(
    questions.flatMap(({ id, points, misconceptions }) => [
      ...points.map((point) => [point.id, { href: point.id, text: point.statement }] as const),
      ...misconceptions.map((item) => [item.id, { href: id, text: item.claim }] as const),
    ]),
  );
  return (
    <section className="mt-10" aria-labelledby="advice">
      <h2 id="advice" className="text-2xl">
        Advice
      </h2>
      <p className="mt-1 text-sm text-soft">
        Written by the language model from the verdicts below; it did not see your words.
      </p>
      <ul className="mt-4 space-y-4">
        {advice.advice.map(({ text, of }) => (
          <li key={text} className="border-l-2 border-line-strong pl-4">
            <p>{text}</p>
            <details className="text-sm text-soft">
              <summary className="cursor-pointer">What this stands on</summary>
              <ul className="mt-1 list-disc pl-5">
                {of.map((id) => {
                  const on = statements.get(id);
                  return on ? (
                    <li key={id}>
                      <a href={`#${on.href}`} className="underline underline-offset-2">
                        {on.text}
                      </a>
                    </li>
                  ) : null;
                })}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
