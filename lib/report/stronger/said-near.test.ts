import { expect, it } from 'vitest';
import { isSaidNear } from './said-near';

const near = (added: string, ...said: string[]) =>
  isSaidNear(added, {
    after: 0,
    prompt: 'What is hybrid search?',
    sentences: said.map((text) => ({
      text,
      turn: 't',
      after: 'question',
      start: 0,
      end: text.length,
      isPause: true,
    })),
  });

it.each([
  [
    'Step-by-step reasoning is started by the cue “Let’s think step by step”.',
    'And “think step by step”, that makes it go through it bit by bit.',
  ],
  [
    'Endpoint and key are read from environment variables.',
    'I throw the keys away and use managed identity.',
  ],
  [
    'Every token compares with every other token, which takes memory.',
    'A transformer lets every token compare itself with every other token.',
  ],
])('what the person says, or does away with, is not added: %s', (added, said) => {
  expect(near(added, said)).toBe(true);
});

it.each([
  ['Hybrid also suits code search.', 'Hybrid search finds product codes.'],
  ['The key is what a token offers.', 'The query asks, and the value is handed over.'],
])('words that the question is about say nothing of the same: %s', (added, said) => {
  expect(near(added, said)).toBe(false);
});
