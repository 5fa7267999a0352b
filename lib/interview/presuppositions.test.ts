import { describe, expect, it } from 'vitest';
import { keyPointSchema } from '@/lib/guide/rubric';
import { Presuppositions } from './presuppositions';

const point = keyPointSchema.parse({
  id: 'q01.reserve',
  statement: 'When the main model fails, a reserve model answers, and a cache before both.',
  essential: true,
  why: 'Otherwise everything stands still.',
  probe: 'What happens to a request when the provider is down?',
  patterns: [['reserve']],
  wordings: ['You keep a second model in reserve.'],
});
const presupposed = (
  probe: string,
  answers: readonly string[] = [],
  question = 'How do you call a language model in production?',
) => new Presuppositions([point], [question], [point.probe, ...answers]).find(probe);

describe('a question takes for granted', () => {
  it.each([
    ['what it speaks of as known', 'Why do you keep the reserve model?', 'the reserve'],
    ['what it gives to the candidate', 'How large is your cache?', 'your cache'],
    ['how many there are', 'How do both of them fit together?', 'both'],
    ['how many there are', 'How do you choose between the two?', 'two'],
  ])('%s', (_, probe, words) => {
    expect(presupposed(probe)).toBe(words);
  });
});

describe('a question takes nothing for granted', () => {
  it.each([
    ['that asks what there is', 'What happens when the provider does not answer?'],
    ['that speaks of what its usual wording speaks of', 'What becomes of the request then?'],
    ['of things that no point is about', 'What would the user see in the meantime?'],
  ])('%s', (_, probe) => {
    expect(presupposed(probe)).toBeUndefined();
  });
  it('that the candidate has said', () => {
    expect(presupposed('How large is your cache?', ['We have a cache.'])).toBeUndefined();
    expect(presupposed('Which of the two comes first?', ['There are two of them.'])).toBe(
      undefined,
    );
  });
  it.each([
    ['Explain Similarity Metrics (Cosine, Euclidean, Dot Product)', 'three'],
    ['Compare CNN vs RNN vs Transformer architectures.', 'three'],
    ['What is the difference between BPE, WordPiece and SentencePiece?', 'three'],
    ['Explain L1 vs L2.', 'two'],
  ])('by counting what the question names: %s', (question, count) => {
    expect(presupposed(`Which of the ${count} would you take?`, [], question)).toBeUndefined();
    expect(presupposed('Which of the four would you take?', [], question)).toBe('four');
  });
  it('but not by a word that only joins two questions', () => {
    const question = 'What is overfitting and how do you detect it?';
    expect(presupposed('Which of the two causes it?', [], question)).toBe('two');
  });
});
