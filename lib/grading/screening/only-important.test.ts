import { describe, expect, it } from 'vitest';
import { isOnlyImportant } from './only-important';

describe('a clause that only gives weight to what it names', () => {
  it.each([
    'latency matters, throughput matters and cost matters',
    'bias is a really important concept when it comes to underfitting',
    'dropout, pruning and early stopping all play a role in this story',
    'tracing is a topic on which a lot has been written',
    'p95 is a well-known number and so is p99',
    'and alerting is certainly something to be considered',
    'one should think about versions in this context',
    'when we speak about trust we must speak about sources, about dates and about authors',
    'these topics are related to dense vectors and meaning',
  ])('claims nothing: %s', (words) => {
    expect(isOnlyImportant(words, false)).toBe(true);
  });

  it('goes on with the next name', () => {
    expect(isOnlyImportant('and about dual indexes', true)).toBe(true);
    expect(isOnlyImportant('and about dual indexes', false)).toBe(false);
  });

  it.each([
    'latency matters most to me',
    'there is a penalty term in the loss',
    'the norm of the weights is a term in the loss',
    'so length counts',
    'word order matters',
    'only the direction matters',
    'recall matters when a missed case is expensive',
    'recall is an important metric for cancer',
    'the order matters because attention has none',
    'dropout plays a role only in training',
    'you have to think about how big a chunk is',
    'we need to think about what happens on a timeout',
    'i would think about caching and autoscaling',
    'softmax is a function in which all weights add up to one',
    'retries matter, so we back off exponentially',
  ])('may say what for, when, why or what one does: %s', (words) => {
    expect(isOnlyImportant(words, false)).toBe(false);
  });
});
