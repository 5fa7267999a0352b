import { Notice } from '@/app/_components/notice';
import { modelFaultSentence } from '@/lib/grading/model/model-fault';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { GradeAgain } from './grade-again';

/** What the language model had to do with this question, where that is news: under way, failed, or of another mind. */
export function ModelNotice({
  interview,
  question,
}: {
  interview: string;
  question: Pick<QuestionReport, 'id' | 'model' | 'grader'>;
}) {
  const { newest, said } = question.model;
  switch (newest.state) {
    case 'none':
      return null;
    case 'pending':
      return (
        <Told>
          <p>
            The language model is still grading this answer. Until it is done you see{' '}
            {said ? 'its verdict from before' : 'the built-in grader’s verdict'}.
          </p>
        </Told>
      );
    case 'failed':
      return (
        <Told look="warn">
          <p>
            {modelFaultSentence[newest.fault]}{' '}
            {said ? 'Its verdict from before stands.' : 'Graded by the built-in grader.'}
          </p>
          <GradeAgain interview={interview} question={question.id} />
        </Told>
      );
    case 'judged':
      return said && said.differs.length > 0 ? (
        <Told>
          <p>
            The two graders differ on {countOf(said.differs.length)}, also after the language model
            looked again. Key points among them are marked “graders differ”: check them yourself
            against the reference answer.
          </p>
        </Told>
      ) : null;
  }
}

function Told({ look = 'info', children }: { look?: 'info' | 'warn'; children: React.ReactNode }) {
  return (
    <div className="mt-4 text-sm">
      <Notice look={look}>{children}</Notice>
    </div>
  );
}

function countOf(items: number): string {
  return items === 1 ? 'one item' : `${items} items`;
}
