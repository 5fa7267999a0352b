import { describe, expect, it } from 'vitest';
import { storyFromAnswer } from '@/lib/practice/banked-story';
import { storyIn } from './sample-story';
import { countWords, wordShares, toldWords } from './story-shares';
import { starParts } from '@/lib/grading/model/model-reply';

// 16 + 13 + 22 + 16 + 10 words, counted by hand.
const told = [
  'Two years ago I worked at a dairy in Ghent, where the labels kept peeling off.',
  'My task was to get the rejects under 1.5 percent by the summer.',
  'I changed the glue, which took three tries - the first one failed in the cooler - and tested it on forty bottles overnight.',
  'In the end 2 of 300 bottles had a loose label, where it had been 31.',
  'I learned to ask the night shift before I plan.',
];

describe('the share of a part', () => {
  it('is its words, counted by hand, among those of all parts', () => {
    const { parts } = storyIn(told.join(' '));
    expect(parts.map((part) => part.verdict !== 'missing' && part.words)).toEqual(
      // 20.8, 16.9, 28.6, 20.8 and 13.0 of 100: what rounding down leaves goes to the largest remainders.
      [0.21, 0.17, 0.28, 0.21, 0.13],
    );
  });

  it('is the same where the answer is kept as a story', () => {
    const story = storyIn(told.join(' '));
    const { parts } = storyFromAnswer('Tell me', story, { interview: 'i1', question: 'q37' });
    const kept = wordShares(starParts.map((part) => ({ part, quote: parts[part] })));
    for (const part of story.parts)
      expect(part.verdict === 'missing' ? 0 : part.words).toBe(kept[part.part]);
  });

  it('leaves out a reply that tells no part', () => {
    const { parts } = storyIn(told.join(' '));
    const withReply = storyIn(
      told.join(' '),
      'I think it was a good project and the team enjoyed it.',
    );
    expect(withReply.parts).toEqual(parts);
  });

  it('leaves out a sentence that tells no part, and counts its words', () => {
    const aside = 'Well, let me think about that.';
    const story = storyIn(`${told.join(' ')} ${aside}`);
    expect(story.sentences.at(-1)).toMatchObject({ part: 'none', quote: aside });
    expect(story.parts.map((part) => part.verdict !== 'missing' && part.words)).toEqual(
      storyIn(told.join(' ')).parts.map((part) => part.verdict !== 'missing' && part.words),
    );
    expect(toldWords(story)).toEqual({ told: 77, all: 83 });
  });

  it('sums up to the whole', () => {
    const one =
      'We were five people at a museum in Graz. My job was to cut the captions to thirty words, so I wrote a script and it cut them from 60 to 27 words.';
    for (const text of [one, told.join(' '), told.slice(0, 3).join(' ')]) {
      const shares = storyIn(text).parts.map((part) =>
        part.verdict === 'missing' ? 0 : Math.round(100 * part.words),
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  });

  it('sums up to the whole whatever the lengths are', () => {
    for (let most = 1; most < 40; most++) {
      const shares = wordShares(
        starParts.map((part, at) => ({
          part,
          quote: 'word '.repeat(1 + ((most * (at + 3)) % 17)),
        })),
      );
      const whole = starParts.reduce((sum, part) => sum + Math.round(100 * shares[part]), 0);
      expect(whole).toBe(100);
    }
  });
});

it('a word is what stands between two spaces; a dash alone is none', () => {
  expect(countWords('a shut-down of 1.5 hours - well, nearly')).toBe(7);
});
