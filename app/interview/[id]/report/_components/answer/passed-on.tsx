import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { promptWords } from '@/lib/report/question/turn-headings';

/** Follow-ups without an answer. */
export function PassedOn({ passedOn }: Pick<ReportedQuestion, 'passedOn'>) {
  if (passedOn.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>Passed on</h3>
      <ul className="mt-2 space-y-2">
        {passedOn.map(({ after, asked, said }, at) => (
          // The same may be asked twice, and their order never changes.
          <li key={at}>
            <span className="text-soft">{promptWords(after)}:</span> {asked}{' '}
            <span className="text-soft">You said: {said === '' ? 'nothing' : <q>{said}</q>}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
