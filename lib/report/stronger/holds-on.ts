import { isHolding } from '@/lib/grading/stance/holding-on';
import type { Sentence } from './answer-sentences';

/** Whether a sentence only holds on to what was challenged. */
export function holdsOn({ after, text }: Pick<Sentence, 'after' | 'text'>): boolean {
  return after === 'challenge' && isHolding(text);
}
