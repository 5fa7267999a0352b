import { describe, expect, it } from 'vitest';
import { contestableIn, storyScoreWithMarks } from './marked-story';
import { storyIn } from './sample-story';

const story = storyIn(
  'In 2020 I worked in a print shop in Bremen and the cutter jammed. I took it apart and replaced two belts.',
);
const words = [{ turn: 't1', start: 0, end: 7, quote: 'In 2020' }];
const none = { told: new Map(), denied: new Set<string>() };

describe('a story with a person’s marks', () => {
  it('scores as it did without one', () => {
    expect(storyScoreWithMarks(story, none)).toBe(story.score);
  });
  it('gains by a part that the person says they told, and loses by one that is not so', () => {
    expect(contestableIn(story).told).toContain('result');
    const told = new Map([['result' as const, words]]);
    expect(storyScoreWithMarks(story, { ...none, told })).toBeGreaterThan(story.score);
    expect(contestableIn(story).denied).toContain('action');
    const denied = new Set(['action']);
    expect(storyScoreWithMarks(story, { ...none, denied })).toBeLessThan(story.score);
  });
  it('leaves no room to deny what was not found', () => {
    expect(contestableIn(story).denied).not.toContain('result');
    expect(contestableIn(story).denied).not.toContain('measured');
  });
});
