import { describe, expect, it } from 'vitest';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { sentenceOf } from './sentence';
import { wrongGuesses } from './wrong-guesses';
import { isNews } from './is-news';

const text = 'I believe it uses several threads, but I am not certain.';
const sample = sampleQuestion('q32', text);
const said = {
  ...sample,
  guesses: [
    {
      id: 'q32.m-threads',
      correction: 'Asyncio runs in one thread.',
      evidence: [{ turn: sample.turns[0]!.id, start: 0, end: 33, quote: text.slice(0, 33) }],
    },
  ],
};

describe('a wrong guess', () => {
  it('is put right kindly, in the words that were said', () => {
    const [guess] = wrongGuesses(said);
    expect(guess).toMatchObject({ kind: 'wrong_guess', question: 'q32', of: ['answer:q32'] });
    expect(text).toContain(guess!.quote);
    expect(sentenceOf(guess!)).toMatch(
      /^You were not sure, and it is not so: .*one thread\. Nothing is taken off/u,
    );
    expect(isNews(guess!)).toBe(true);
  });

  it('is none where nothing was guessed', () => {
    expect(wrongGuesses({ ...said, guesses: undefined })).toEqual([]);
  });
});
