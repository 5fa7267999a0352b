import type { Report } from '@/lib/report/report';
import { sentencesOf } from '@/lib/report/statements/sentence';
import { EvidenceLink } from '@/app/interview/[id]/report/_components/answer/evidence-links';
import { numberOf } from '@/lib/report/statements/question-number';

/** What went well, each with the way to its proof; of answers with nothing to praise, what to read instead. */
export function Strengths({ report: { strengths, questions } }: { report: Report }) {
  if (questions.every(({ result }) => result.kind !== 'scored')) return null;
  const sentences = sentencesOf(strengths);
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths" className="text-2xl">
        What went well
      </h2>
      {strengths.length === 0 && (
        <p className="mt-4 text-soft">
          Nothing stands out yet. What you did say stands at each question; begin with the first
          step.
        </p>
      )}
      {strengths.length > 0 && (
        <ul className="mt-4 space-y-4">
          {strengths.map((statement, index) => {
            const number = numberOf(statement, questions);
            return (
              <li key={sentences[index]} className="border-l-2 border-good pl-4">
                <p className="text-pretty">{sentences[index]}</p>
                <p className="text-sm text-soft">
                  {number !== undefined && `Question ${number}`}
                  <span className="print:hidden">{number !== undefined && ' · '}</span>
                  <EvidenceLink
                    of={statement.of}
                    questions={questions}
                    about={` (${index + 1} of what went well)`}
                  />
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
