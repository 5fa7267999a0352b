import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { Relatedness } from '@/lib/grading/model/relatedness';

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const knowledge = graderKnowledge('content', guide);
const isAbout = (quote: string, id: string, strict = false) =>
  new Relatedness(guide.rubrics.get(id.slice(0, 3))!, knowledge).isAbout(quote, id, strict);

describe('a quote is about a point', () => {
  it.each([
    ['a special case of it', 'penalises the square of the weights', 'q05.penalty'],
    ['its subject among everyday words', 'you also don’t want too much variance', 'q02.variance'],
    ['a short note of it', 'prompt as expected?', 'q40.prompt'],
  ])('that says %s', (_, quote, id) => {
    expect(isAbout(quote, id)).toBe(true);
  });
  it('although the other grader is sure that it was not made, where most of its words are the point’s', () => {
    expect(isAbout('penalises the square of the weights', 'q05.penalty', true)).toBe(true);
  });
});

describe('a quote is not about a point', () => {
  it.each([
    ['everyday words', 'So far so good.', 'q40.evaluation'],
    ['everyday words', 'Mostly by trying it out, really.', 'q21.faithfulness'],
    ['another subject', 'My cat is grey and sleeps all day', 'q02.variance'],
  ])('that shares only %s with it', (_, quote, id) => {
    expect(isAbout(quote, id)).toBe(false);
  });
});
