import type { QuestionReport } from './question-report';

/** So much of an answer's points must be made for it to be called full. */
const FULL = 0.85;

export function isFull({ result, points }: Pick<QuestionReport, 'result' | 'points'>): boolean {
  const made = points.filter(({ label }) => label === 'met').length;
  return result.kind === 'scored' && made / points.length >= FULL;
}
