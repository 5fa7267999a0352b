import { describe, expect, it } from 'vitest';
import { countSentences, endsWhole, sentenceEnds } from './sentences';

describe('sentences', () => {
  it.each([
    ['', 0],
    ['Thank you.', 1],
    ['Thank you', 1],
    ['Thanks. Next one: what is L1?', 2],
    ['You said “it shrinks.” What does?', 2],
    ['Take e.g. 0.5 as a rate, i.e. half. And then?', 2],
    ['Really?! Go on …', 2],
  ])('%j are %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });

  it('end only where more text follows, so that a mark under way is no end yet', () => {
    expect(sentenceEnds('A rate of 0.')).toEqual([]);
    expect(sentenceEnds('One. Two.')).toEqual([4]);
    expect(endsWhole('Two.')).toBe(true);
    expect(endsWhole('Two')).toBe(false);
  });
});
