import { describe, expect, it } from 'vitest';
import { conceptSchema } from '@/lib/guide/concept';
import { keyPointSchema } from '@/lib/guide/rubric';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Giveaway } from './giveaway';
import { BRIDGE } from './speech-checks';

const concepts = new Map(
  [
    { id: 'trial-call', means: 'one call is let through', any: ['let … one'] },
    { id: 'equals-cosine', means: 'it turns into cosine', any: ['turn* … cosine'] },
    { id: 'prompt-rules', means: 'rules in the prompt', any: ['prompt … prompt*'] },
    { id: 'zero-weights', means: 'weights become zero', any: ['weights … zero'] },
  ].map((concept) => [concept.id, conceptSchema.parse(concept)]),
);
const point = keyPointSchema.parse({
  id: 'q01.secret',
  statement: 'Something that nobody should say aloud.',
  essential: true,
  why: 'It is a secret.',
  probe: 'What else is there?',
  patterns: [['trial-call']],
  wordings: ['Nobody should say it.'],
  terms: ['trial-call', 'equals-cosine', 'zero-weights', 'prompt-rules'],
});
const givenAway = (text: string, answers: readonly string[] = [], bridge: readonly string[] = []) =>
  new Giveaway(
    [point],
    { asked: ['Explain Similarity Metrics (Cosine, Euclidean)', ...bridge], answers },
    concepts,
    new Lexicon(concepts),
  ).find(text);

describe('an interviewer’s words', () => {
  it.each(['What if you let just one call through?', 'Do the weights go to zero?'])(
    'give a term away: %s',
    (text) => {
      expect(givenAway(text)).toBe('q01.secret');
    },
  );
  it.each([
    'Let us take the next one. What are similarity metrics?',
    'Let us turn to the next question. Explain cosine and Euclidean.',
  ])('that lead to the question give nothing away: %s', (text) => {
    expect(givenAway(text, [], [BRIDGE])).toBe(undefined);
  });
  it('may say a word of the candidate’s own more than once', () => {
    const words = 'You said to prompt it well. What would you write into that prompt?';
    expect(givenAway(words, ['You should prompt it well.'])).toBe(undefined);
    expect(givenAway(words)).toBe('q01.secret');
  });
  it('may say again what the candidate said, and not put it together for them', () => {
    expect(givenAway('So the weights are zero?', ['The weights are zero.'])).toBe(undefined);
    expect(givenAway('So the weights are zero?', ['The loss is zero.'])).toBe('q01.secret');
  });
});
