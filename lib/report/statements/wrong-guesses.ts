import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { StatementOf } from './statement';
import { firstQuote } from './whole-quote';

/** What was guessed wrongly in an answer, by somebody who said so: put right, and held against nobody. */
export function wrongGuesses({
  id,
  guesses = [],
  turns,
}: Pick<ReportedQuestion, 'id' | 'guesses' | 'turns'>): StatementOf<'wrong_guess'>[] {
  return guesses.flatMap(({ correction, evidence }) => {
    const quote = firstQuote(evidence, turns);
    return quote === null
      ? []
      : [{ kind: 'wrong_guess' as const, of: [`answer:${id}`], question: id, quote, correction }];
  });
}
