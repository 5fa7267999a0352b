import { describe, expect, it } from 'vitest';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { conceptSchema } from '@/lib/guide/concept';
import { contrastSchema } from '@/lib/guide/rubric';
import { matchPattern } from './point-match';

const concepts = [
  { id: 'learning-rate', any: ['learning rate'] },
  { id: 'step-size', any: ['learning rate', 'step size'] },
  { id: 'rate', any: ['rate'] },
  { id: 'pace', any: ['rate', 'pace'] },
  { id: 'small-learning-rate', any: ['small learning rate'] },
  { id: 'momentum', any: ['momentum'] },
  { id: 'weight-decay', any: ['weight decay'] },
].map((concept) => conceptSchema.parse({ means: 'for this test', ...concept }));
const lexicon = new Lexicon(new Map(concepts.map((concept) => [concept.id, concept])));

function matches(text: string, ...pattern: string[]) {
  const turns = [{ id: 't', text, after: 'question' as const, targets: [] }];
  const rubric = {
    question: 'q01',
    points: [],
    contrasts: [
      contrastSchema.parse({
        id: 'q01.c',
        sides: [{ entity: 'momentum', claims: ['pace'] }, { entity: 'weight-decay' }],
      }),
    ],
    directions: [],
    misconceptions: [],
    beyond: [],
  };
  return matchPattern(
    pattern,
    new Reading({ question: 'q01', prompt: '', turns }, rubric, lexicon),
    new Set(),
  ).length;
}

describe('concepts said together', () => {
  it('have a word of their own each', () => {
    expect(matches('The learning rate sets the pace.', 'learning-rate', 'pace')).toBe(1);
    expect(matches('The learning rate is the step size.', 'learning-rate', 'step-size')).toBe(1);
  });

  it('are not two where one phrase is all that says both', () => {
    expect(matches('The learning rate matters.', 'learning-rate', 'step-size')).toBe(0);
  });

  it('are of no one side where they are said of all', () => {
    expect(matches('It is about the pace.', 'momentum', 'pace')).toBe(1);
    expect(matches('Both are about the pace.', 'momentum', 'pace')).toBe(0);
  });

  it('are not three where a longer phrase pays for one word that says two', () => {
    const three = ['small-learning-rate', 'rate', 'pace'];
    expect(matches('A small learning rate matters.', ...three)).toBe(0);
    expect(matches('A small learning rate is a slow pace at any rate.', ...three)).toBe(1);
  });
});
