import { describe, expect, it } from 'vitest';
import { sentenceOf } from './sentence';
import { wrongGuesses } from './wrong-guesses';
import { isNews } from './is-news';

const text = 'I believe it uses several threads, but I am not certain.';
const said = {
  id: 'q32',
  turns: [{ id: 't', text }],
  guesses: [
    {
      id: 'q32.m-threads',
      correction: 'Asyncio runs in one thread.',
      evidence: [{ turn: 't', start: 0, end: 33, quote: text.slice(0, 33) }],
    },
  ],
} as unknown as Parameters<typeof wrongGuesses>[0];

describe('a wrong guess', () => {
  it('is put right kindly, in the words that were said', () => {
    const [guess] = wrongGuesses(said);
    expect(guess).toMatchObject({ kind: 'wrong_guess', question: 'q32', of: ['answer:q32'] });
    expect(text).toContain(guess!.quote);
    expect(sentenceOf(guess!)).toMatch(
      /^You were not sure, and it is the other way: .*one thread\. Nothing is taken off/u,
    );
    expect(isNews(guess!)).toBe(true);
  });

  it('is none where nothing was guessed', () => {
    expect(wrongGuesses({ ...said, guesses: undefined })).toEqual([]);
  });
});
