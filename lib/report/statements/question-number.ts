import type { Report } from '@/lib/report/report';
import type { Statement } from '@/lib/report/statements/statement';

/** The number of the question a statement is about; undefined when it is about the whole. */
export function numberOf(statement: Statement, questions: Report['questions']): number | undefined {
  if (!('question' in statement)) return undefined;
  const index = questions.findIndex(({ id }) => id === statement.question);
  return index === -1 ? undefined : index + 1;
}
