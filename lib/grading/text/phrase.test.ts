import { describe, expect, it } from 'vitest';
import { findRun, parsePhrase } from './phrase';
import { tokenize } from './tokens';

function isSaid(phrase: string, text: string): boolean {
  const tokens = tokenize(text);
  return parsePhrase(phrase).parts.every(({ run }) =>
    tokens.some((_, from) => findRun(run, tokens, from, tokens.length)),
  );
}

describe('a phrase of several words', () => {
  it.each([
    ['(for you|in practice)', 'good for nothing'],
    ['(not ok|5xx)', 'it is not here'],
    ['(how are you|ping)', 'how it works'],
    ['(see it|notice)', 'we see more'],
  ])('%s is not said with one plain word of it: %s', (phrase, text) => {
    expect(isSaid(phrase, text)).toBe(false);
  });

  it.each([
    ['(for you|in practice)', 'what it means for you'],
    ['(see it|notice)', 'and then you see it'],
    ['(the reverse|opposite)', 'it is the reverse'],
    ['is sparse', 'sparse weights'],
  ])('%s is said with all its words, or with the one that has content: %s', (phrase, text) => {
    expect(isSaid(phrase, text)).toBe(true);
  });
});
