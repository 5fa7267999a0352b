import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from './sample-story';

const opening =
  'I had to forecast the demand of lettuce. I cleaned the sales and trained a small model on them.';

describe('praise at the end', () => {
  it.each([
    'I think it was a good project and the team enjoyed it.',
    'It was an interesting project for the company and my manager liked it.',
    'All in all it was a nice time with nice people at a nice company.',
    'The whole thing was a great experience for my team.',
    'Overall the project went really well for the client.',
  ])('sets no scene and is no clear result: %s', (closing) => {
    for (const story of [storyIn(opening, closing), storyIn(`${opening} ${closing}`)]) {
      expect(verdictOf(story, 'situation')).toBe('missing');
      expect(verdictOf(story, 'result')).not.toBe('clear');
    }
  });

  it('and a setting told late in praise of it is one', () => {
    const story = storyIn(opening, 'It was a nice project at a grocer in Ghent in 2021.');
    expect(verdictOf(story, 'situation')).not.toBe('missing');
  });
});
