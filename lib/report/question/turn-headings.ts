import type { TurnReport } from './question-report';

type After = TurnReport['after'];

/** What drew a turn out. */
const names: Record<Exclude<After, 'question'>, string> = {
  probe: 'follow-up question',
  challenge: 'challenge',
  hint: 'hint',
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** The headings of an answer's turns, no two of them alike: "After the first follow-up question". */
export function turnHeadings(
  turns: readonly Pick<TurnReport, 'after'>[],
  answer: 'Your answer' | 'The answer',
): string[] {
  return turns.map(({ after }, at) => {
    if (after === 'question') return answer;
    const before = turns.slice(0, at).filter((turn) => turn.after === after).length;
    const isAlone = turns.filter((turn) => turn.after === after).length === 1;
    if (isAlone) return `After a ${names[after]}`;
    const ordinal = ordinals[before];
    return ordinal ? `After the ${ordinal} ${names[after]}` : `After ${names[after]} ${before + 1}`;
  });
}

/** What was asked, by its kind: "A challenge". */
export function promptWords(after: After): string {
  return after === 'question' ? 'The question' : `A ${names[after]}`;
}

/** Of a turn that takes back what it was asked about. */
export const putRight = 'you put right what you were asked about';

/** Of a turn that says something false again, or takes nothing back that was heard though it was asked about it. */
export const stillStands = 'what needs putting right is still open';
