import type { StatementOf } from './statement';
import { begun } from './wording';

/** What was not right, as the end of a verdict. */
export function wrongWords({
  falseClaims,
  corrected,
}: Pick<StatementOf<'verdict'>, 'falseClaims' | 'corrected'>): string {
  const own = 'you corrected yourself';
  if (falseClaims === 0) {
    if (corrected === 0) return '';
    const were = corrected === 1 ? 'one thing that was' : `${corrected} things that were`;
    return `, and ${were} not right ${own}`;
  }
  const need =
    falseClaims === 1 ? 'one thing you said needs' : `${falseClaims} things you said need`;
  return `, and ${need} putting right${corrected === 0 ? '' : `; ${moreCorrected(corrected)}`}`;
}

/** "One more you corrected yourself", as a clause of its own. */
function moreCorrected(corrected: number): string {
  return `${corrected === 1 ? 'one' : corrected} more you corrected yourself`;
}

const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`);

/** What is left to put right, as the end of a sentence. */
export function leftWords(falseClaims: number, corrected: number): string {
  const own = corrected === 0 ? '' : `, ${things(corrected)} corrected by yourself`;
  if (falseClaims > 0) return `${things(falseClaims)} to put right${own}`;
  return corrected === 0 ? 'nothing to put right' : `nothing left to put right${own}`;
}

/** What was not right, as a sentence of its own. */
export function falseClaimWords({ count, corrected }: StatementOf<'false_claims'>): string {
  if (count === 0 && corrected === 0)
    return 'None of the false claims that this grader knows was found in what you said.';
  if (count === 0)
    return corrected === 1
      ? 'One claim was not right, and you corrected it yourself.'
      : `${corrected} claims were not right, and you corrected them yourself.`;
  const standing =
    count === 1
      ? 'One claim is not right and was not corrected.'
      : `${count} claims are not right and were not corrected.`;
  return corrected === 0 ? standing : `${standing} ${begun(moreCorrected(corrected))}.`;
}
