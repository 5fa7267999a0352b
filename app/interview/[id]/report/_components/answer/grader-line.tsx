import type { QuestionReport } from '@/lib/report/question/question-report';
import { findingSentence } from '@/app/interview/[id]/report/_components/overview/finding-sentence';
import { GradeAgain } from './grade-again';

/** Who graded a question, what of it was not taken over, and a way to have it graded again. */
export function GraderLine({
  interview,
  question,
}: {
  interview: string;
  question: QuestionReport;
}) {
  const { grader, model } = question;
  if (!grader) return null;
  const [version, rest] = grader.version.split('+');
  const isByModel = grader.engine === 'llm';
  return (
    <div className="mt-4 break-before-avoid space-y-2 text-sm text-soft">
      <p>
        {isByModel
          ? `Graded by the language model ${version}${rest === undefined ? '' : ` with the prompt ${rest.replace('@', ', version ')}`}, beside the built-in grader; its quotes were checked against your words.`
          : `Graded by the built-in grader, version ${version}.`}
      </p>
      {model.said && model.said.findings.length > 0 && (
        <details>
          <summary className="cursor-pointer">
            What the language model said and was not taken over: {model.said.findings.length}
          </summary>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {model.said.findings.map(({ of, what }) => (
              <li key={`${of} ${what}`}>
                {statementOf(question, of)}: {findingSentence[what]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {model.newest.state === 'judged' && (
        <GradeAgain interview={interview} question={question.id} />
      )}
    </div>
  );
}

function statementOf({ points, misconceptions }: QuestionReport, id: string): string {
  return (
    points.find((point) => point.id === id)?.statement ??
    misconceptions.find((item) => item.id === id)?.claim ??
    `“${id}”`
  );
}
