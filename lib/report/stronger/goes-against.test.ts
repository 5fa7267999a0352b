import { describe, expect, it } from 'vitest';
import { clashWith } from './goes-against';

const goes = (said: string, reply: string, concession?: 'said' | 'granted' | 'taken') => {
  const clash = clashWith(said, [reply], concession);
  return clash && said.slice(clash.from);
};

describe('a reply that says the opposite', () => {
  it.each([
    [
      'If you set temperature to zero, it can’t be wrong any more.',
      'It’s the same answer every time, I suppose that can still be wrong.',
    ],
    ['A replica can never lose a message.', 'Hm, it may well lose one when the disk is full.'],
  ])('lets happen what could not, with no word of giving in: %s', (said, reply) => {
    expect(goes(said, reply)).toBe(said);
  });
  it.each([
    [
      'If there are no errors in the log, then the answers are fine.',
      'No, you’re right, it can answer rubbish and there’s no error at all.',
    ],
    [
      'Each token sees the whole text, what is before it and what comes behind.',
      'Right, a token only gets to see what came earlier.',
    ],
    [
      'A word which isn’t in the vocabulary becomes one unknown token.',
      'True, a rare word falls apart into smaller pieces, nothing is unknown.',
    ],
    [
      'That’s why Adam doesn’t need a learning rate to be set.',
      'Of course it needs a learning rate.',
    ],
    ['Adam also uses less memory than SGD.', 'So actually it’s more memory.'],
  ])('gives in, and denies the same, calls it bad or limits it: %s', (said, reply) => {
    expect(goes(said, reply, 'taken')).toBe(said);
    expect(goes(said, reply)).toBeUndefined();
  });
  it('takes only the clause that it is about', () => {
    expect(
      goes(
        'Records go to a background task; it retries those when the worker dies, so no queue.',
        'The background task dies with the worker and nobody retries it.',
        'said',
      ),
    ).toBe('; it retries those when the worker dies, so no queue.');
    expect(
      goes(
        'You can cache answers, but only if the prompt is the same to the letter.',
        'Not just then, a question that means the same will do.',
      ),
    ).toBe(', but only if the prompt is the same to the letter.');
  });
});

it.each([
  ['F1 is the harmonic mean and I use it when classes are uneven.', 'F1 isn’t the only choice.'],
  ['A few examples make the form stable.', 'With a big model you often need no examples.'],
  ['BM25 finds product codes exactly.', 'BM25 can’t see that car and vehicle are the same.'],
  ['With RAG the answer rests on documents.', 'It can still make things up on a wrong page.'],
  [
    'An overlap keeps a thought whole that crosses the border.',
    'True, without an overlap the thought would not be whole.',
  ],
])('a reply that adds or limits goes against nothing: %s', (said, reply) => {
  expect(goes(said, reply, 'taken')).toBeUndefined();
});
