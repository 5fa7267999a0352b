import { isHalved } from './drawn-out';
import type { QuestionReport } from './question-report';

/** Said where every key point was made: with what took something off all the same, where something did. */
export function allMadeWords({
  points,
  result,
}: Pick<QuestionReport, 'points' | 'result'>): string {
  const halved = points.filter(isHalved).length;
  const hints =
    halved === 0 ? '' : `, ${halved === 1 ? 'one' : halved} after a hint, which counts half`;
  const claims =
    result.kind === 'scored' && result.deducted > 0
      ? '; what was not right took something off'
      : '';
  return `Every key point was made${hints}${claims}.`;
}
