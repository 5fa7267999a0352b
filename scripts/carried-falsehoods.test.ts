import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

/** What is false is charged where its subject is carried by "it", or where only a comma parts it from the next statement. */
describe('is charged', () => {
  it.each([
    [
      'q12.m-fasttext-oov',
      "FastText works on character n-grams. Because of that it can't give a vector for a word that wasn't in the training data.",
    ],
    ['q12.m-fasttext-oov', 'FastText uses subwords. So for unknown words it has no vector.'],
    [
      'q26.m-model-not-deployment',
      'You must always pass the official model name, the deployment name is only for display.',
    ],
    ['q40.m-always-the-model', "A wrong answer is always the model's fault."],
    ['q40.m-always-the-model', "When the answer is bad it is always the model's fault."],
  ])('%s: %s', (id, text) => {
    expect(judged(id.slice(0, 3), text).charged).toContain(id);
  });
});

describe('nothing is charged', () => {
  it.each([
    [
      'q12',
      "Word2Vec has one vector per word. Because of that it can't give a vector for a word that wasn't in the training data.",
    ],
    ['q12', "FastText uses n-grams. If a word shares no n-gram, it can't give a useful vector."],
    ['q26', 'You always pass the deployment name, the model name is only for display.'],
    [
      'q26',
      'People pass the official model name and get a 404, since it has to be the deployment name.',
    ],
    ['q40', "A wrong answer is rarely the model's fault."],
    ['q40', "If the right chunk was there and the answer is still wrong, it's the model's fault."],
  ])('%s: %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('makes no point', () => {
  it.each([
    [
      'q15',
      'The encoder predicts the next token from left to right and the decoder understands the context.',
    ],
    ['q08', 'The optimiser moves each weight a small step against its derivative.'],
  ])('with the parts exchanged, or of another step: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });

  it('but what another model does is none of it', () => {
    const text = 'BERT reads both sides at once, GPT only looks left.';
    expect(judged('q13', text).paid).toContain('q13.bidirectional');
  });
});
