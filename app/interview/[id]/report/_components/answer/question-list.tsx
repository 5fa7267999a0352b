import type { ReactNode } from 'react';
import type { Report } from '@/lib/report/report';
import { ShortScores } from './two-scores';

/** Every question with its score: the way to its part of the report. Beside the text where there is room. */
export function QuestionList({ questions }: { questions: Report['questions'] }) {
  if (questions.length < 2) return null;
  return (
    <nav
      aria-label="Questions"
      className="mt-8 xl:sticky xl:top-6 xl:mt-10 xl:max-h-[calc(100dvh-3rem)] xl:self-start xl:overflow-y-auto xl:text-sm print:hidden"
    >
      <ol className="divide-y divide-line border-y border-line">
        {questions.map(({ id, prompt, result, withMarks }, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex items-baseline gap-3 py-2 hover:text-accent hover:underline"
            >
              <span className="text-soft tabular-nums">{index + 1}</span>
              <span className="min-w-0 flex-1 xl:line-clamp-3">{prompt}</span>
              <span className="shrink-0 text-right tabular-nums xl:max-w-20">
                <ShortScores
                  score={result.kind === 'scored' ? result.score : null}
                  withMarks={withMarks}
                  none={
                    <NoScore>
                      {result.kind === 'not-graded' ? 'not graded' : 'not answered'}
                    </NoScore>
                  }
                />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Beside the text there is no room for words: the question's own needs it. */
function NoScore({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="xl:sr-only">{children}</span>
      <span aria-hidden="true" className="hidden xl:inline">
        –
      </span>
    </>
  );
}
