import { expect, it } from 'vitest';
import { sampleReport } from '@/lib/report/sample-report';
import { orderAdvice } from './order-advice';

const [question] = sampleReport().questions;

/** A report on so many answers, of which so many have points in long sentences. */
function advice(answers: number, long: number, value = 80): string | null {
  const costs = { points: 2, words: 40, sentence: 'A sentence of forty words.' };
  return orderAdvice({
    questions: Array.from({ length: answers }, (_, at) => ({
      ...question!,
      dimensions: {
        ...question!.dimensions,
        structure: { kind: 'measured', value },
        structureCosts: { lead: null, falseFirst: false, long: at < long ? costs : null },
      },
    })),
  });
}

it('what to do about long sentences is said once for all answers', () => {
  expect(advice(6, 6)).toMatch(/^In each of the 6 answers .*say each in two/u);
  expect(advice(6, 2)).toMatch(/^In questions 1 and 2 points /u);
  expect(advice(6, 1)).toMatch(/^In question 1 points /u);
  expect(advice(1, 1)).toMatch(/^Points stand in sentences/u);
  expect(advice(6, 0)).toBeNull();
});

it('what hardly cost anything is not complained of', () => {
  expect(advice(6, 6, 95)).toBeNull();
});
