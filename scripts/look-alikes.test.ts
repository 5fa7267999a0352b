import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import lookAlikes from './look-alikes.json';
import { MeasuredGrader } from './eval/measured-grader';

const sentences = z
  .record(z.enum(['false', 'true']), z.array(z.tuple([z.string(), z.string()])))
  .parse(lookAlikes);
const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

function accusedOf(question: string, answer: string): string[] {
  const { verdict } = grader.judge(answer, grader.materialOf(question));
  return verdict.misconceptions.flatMap(({ id, label }) => (label === 'absent' ? [] : [id]));
}

describe('a false sentence', () => {
  it.each(sentences.false)('is charged: %s %s', (question, answer) => {
    expect(accusedOf(question, answer)).toHaveLength(1);
  });
});

describe('a true sentence in the words of a false one', () => {
  it.each(sentences.true)('is charged with nothing: %s %s', (question, answer) => {
    expect(accusedOf(question, answer)).toEqual([]);
  });
});
