import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from './eval/measured-grader';

const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

function accusedOf(question: string, answer: string): string[] {
  return grader
    .judge(answer, grader.materialOf(question))
    .verdict.misconceptions.filter(({ label }) => label !== 'absent')
    .map(({ id }) => id);
}

describe('sides that are swapped', () => {
  it.each([
    'CBOW: context words are given and it predicts the target word.',
    'With CBOW the surrounding words are the input and the middle word is guessed.',
    'Skip-gram predicts the context from the target word and CBOW predicts the target word from the context.',
  ])('are not held against words that also say, as closely, what is true: %s', (text) => {
    expect(accusedOf('q12', text)).toEqual([]);
  });

  it.each([
    'CBOW predicts the surrounding words from the centre word.',
    'Skip-gram guesses the middle word.',
    'In CBOW the model is given the target word and must predict the words around it.',
  ])('are found all the same: %s', (text) => {
    expect(accusedOf('q12', text)).not.toEqual([]);
  });
});
