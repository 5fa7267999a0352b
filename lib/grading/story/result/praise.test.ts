import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const opening =
  'I had to forecast the demand of lettuce. I cleaned the sales and trained a small model on them.';

describe('praise of a project that could be any', () => {
  it.each([
    'I led a very challenging project with cutting edge machine learning and everybody was impressed.',
    'I worked hard, overcame all obstacles and delivered great results.',
    'I was responsible for everything and I implemented innovative solutions.',
  ])('tells no part: %s', (boast) => {
    for (const part of ['situation', 'task', 'result', 'reflection'] as const)
      expect(verdictOf(storyIn(boast), part)).toBe('missing');
    expect(verdictOf(storyIn(boast), 'action')).not.toBe('clear');
  });
});

describe('that it was hard, and nothing of what', () => {
  it.each([
    'We had a chatbot project at my last job. It was just complicated.',
    'We built a recommender for a shop. It was hard because of data.',
  ])('makes no bare scene a clear one: %s', (scene) => {
    expect(verdictOf(storyIn(scene), 'situation')).toBe('thin');
  });
  it('and talk with everyone is no step', () => {
    const story = storyIn('We worked hard and talked a lot to everyone.');
    expect(story.parts.find(({ part }) => part === 'action')).toMatchObject({ lack: 'no_step' });
  });
});

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
