import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from './eval/measured-grader';

const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

function verdictOn(question: string, answer: string) {
  const { verdict } = grader.judge(answer, grader.materialOf(question));
  return {
    accused: verdict.misconceptions.filter(({ label }) => label !== 'absent').length,
    made: verdict.points.filter(({ label }) => label !== 'missed').map(({ id }) => id),
  };
}

describe('one thing that is said to make another needless', () => {
  it.each([
    [
      'q21',
      'If the BLEU score is high, then the answer is faithful, so no need to check faithfulness.',
    ],
    [
      'q21',
      "If the answer is fluent and the BLEU score is high, then the answer is faithful to the documents, so we don't need to check faithfulness separately.",
    ],
    ['q21', 'High precision means we already know recall, so measuring recall is superfluous.'],
    ['q21', 'If the answer sounds fluent it is faithful.'],
    [
      'q03',
      "The F1 score already contains everything, so you don't need precision and recall separately.",
    ],
    ['q20', 'Embedding models are so good that chunking is unnecessary.'],
    ['q31', 'The offline score is better, so there is no need for an A/B test.'],
    ['q35', 'The prompt tells the model to respect permissions, so no need for access filters.'],
    ['q40', 'The new model is bigger, so there is no need to look at the logs.'],
  ])('is a false claim that earns nothing: %s %s', (question, answer) => {
    expect(verdictOn(question, answer)).toEqual({ accused: 1, made: [] });
  });

  it.each([
    [
      'q21',
      'A high BLEU score does not mean that the answer is faithful, so you still need to check faithfulness.',
    ],
    ['q21', 'Faithfulness can be checked without a reference answer.'],
    ['q22', 'With RRF there is no need to normalize the scores.'],
    ['q20', "Short FAQs don't need chunking."],
    ['q18', 'Even with RAG we need to verify the answers.'],
    ['q31', 'A small p-value is not enough, look at the effect size too.'],
    ['q34', 'We retry only transient errors, a 400 needs no retry.'],
  ])('is none where it is right: %s %s', (question, answer) => {
    expect(verdictOn(question, answer).accused).toBe(0);
  });
});
