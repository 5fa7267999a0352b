import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('what is only supposed, with its bad end', () => {
  it.each([
    [
      'q25',
      "If you deleted the old index first and the new one turned out worse, you'd have nothing to go back to.",
    ],
    [
      'q25',
      'And if you only swapped the query model, the distances would be meaningless because the two spaces differ.',
    ],
    [
      'q34',
      'If you retried at once, a thousand clients would hit the provider in the same second.',
    ],
    [
      'q34',
      'If everybody retried without a limit, we would hammer a provider that is down already.',
    ],
    ['q34', 'The provider would never recover if a thousand clients retried at once.'],
    ['q06', 'If I oversampled before splitting, copies would sit in the test set.'],
    ['q06', 'If one oversampled before the split, the score would be far too good.'],
    ['q06', 'If we used accuracy alone, a model that always says no would look best.'],
    ['q28', 'If the client could send its own group list, anyone could read everything.'],
    ['q28', 'Anyone could read everything if the client sent its own group list.'],
    ['q28', 'If we took the group list from the client, everybody would read everything.'],
    ['q13', "If BERT were trained to predict the next word, it couldn't look to the right."],
    ['q31', "If you stopped when B first looks better, you'd pick noise."],
    ['q04', "If you shuffled a time series, you'd train on the future."],
    [
      'q04',
      "If you reported the best fold, you'd be fooled by luck and the number would be too good.",
    ],
    [
      'q35',
      'If the API server kept the sessions in its own memory, every restart would lose them.',
    ],
    ['q19', 'If we pasted all the documents into the prompt, the bill would explode.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a claim with a condition', () => {
  it.each([
    ['q34', 'If you retry at once, it works.'],
    ['q34', 'If a call fails, retry at once.'],
    ['q34', 'If you retried at once, the call would work better.'],
    ['q34', "If it failed, I'd retry at once."],
    ['q05', 'If you used L2, many weights would become exactly zero.'],
    ['q05', "If you used ridge for a while, you'd see that L2 sets many weights exactly to zero."],
    ['q06', "If I had imbalanced data, I'd say accuracy is the best metric."],
    ['q06', 'If the classes are imbalanced, oversample before splitting.'],
    ['q28', "If I built this, I'd take the group list from the client."],
    ['q28', 'If the client sends its own group list, filter by it.'],
    ['q13', 'If you ask me, BERT is trained to predict the next word.'],
    ['q13', 'If you look closely, BERT is trained to predict the next word.'],
    ['q25', "If space was short, I'd delete the old index before building the new one."],
    ['q25', "If the new model came out, we'd only swap the query model."],
    ['q15', 'If we compare the two, GPT is an encoder-only model.'],
    ['q24', 'If the vectors were longer, cosine similarity depends on the length of the vectors.'],
    ['q12', 'If a word was unknown, GloVe splits words into character n-grams.'],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });

  it.each([
    ['q05', 'q05.l1-when', 'If I had many irrelevant features, I would use lasso.'],
    [
      'q10',
      'q10.scaling',
      "If we didn't divide by the square root of d_k, the dot products would be so large that softmax becomes nearly one-hot and gradients die.",
    ],
    [
      'q25',
      'q25.incompatible',
      'If you only swapped the query model, the distances would be meaningless because the two spaces differ.',
    ],
    ['q34', 'q34.backoff', "If a call timed out, I'd use exponential backoff with jitter."],
  ])('is paid: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(point);
  });
});
