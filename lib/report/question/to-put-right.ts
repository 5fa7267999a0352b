import type { QuestionReport } from './question-report';

/** A false claim that was found in an answer, by its question. */
interface Found {
  readonly question: string;
  readonly id: string;
}

/** What tells whether something of an answer is to be put right. */
interface Graded {
  readonly id: string;
  readonly result: Pick<QuestionReport['result'], 'kind'>;
  readonly misconceptions: readonly Pick<
    QuestionReport['misconceptions'][number],
    'id' | 'label'
  >[];
}

/** All that stands under "To put right" in a report: what still is, and what the person corrected themselves. */
export function toPutRight(questions: readonly Graded[]): {
  readonly standing: readonly Found[];
  readonly corrected: readonly Found[];
} {
  const found = questions
    .filter(({ result }) => result.kind === 'scored')
    .flatMap(({ id: question, misconceptions }) =>
      misconceptions.map(({ id, label }) => ({ question, id, label })),
    );
  const those = (isCorrected: boolean) =>
    found
      .filter(({ label }) => (label === 'corrected') === isCorrected)
      .map(({ question, id }) => ({ question, id }));
  return { standing: those(false), corrected: those(true) };
}
