import { beyondIntroduced, beyondSentence } from '@/lib/report/question/beyond-words';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { firstQuote } from '@/lib/report/statements/whole-quote';

/** What went further than the reference, with the words that touch on it. */
export function Beyond({ beyond, turns }: Pick<QuestionReport, 'beyond' | 'turns'>) {
  if (beyond.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>Beyond the reference</h3>
      <p className="mt-2 break-after-avoid">{beyondIntroduced(beyond.length)}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {beyond.map(({ id, statement, evidence }) => (
          <li key={id}>
            {beyondSentence(statement)}{' '}
            <span className="text-sm text-soft">
              You said: <q>{firstQuote(evidence, turns)}</q>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
