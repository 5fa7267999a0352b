import { describe, expect, it } from 'vitest';
import { levelOf, levelRule, levels } from './level';

const best = { score: 100, essentials: 1, falseClaims: 0, untold: 0, answered: 1 };

describe('the level of an interview', () => {
  it('is the highest for an interview without a fault', () => {
    expect(levelOf(best)).toBe('strong yes');
  });
  it('needs all of its row', () => {
    expect(levelOf({ ...best, score: 84 })).toBe('yes');
    expect(levelOf({ ...best, essentials: 0.6 })).toBe('leaning yes');
    expect(levelOf({ ...best, falseClaims: 0.6 })).toBe('leaning no');
  });
  it('is no clear yes on a few answers, and no “no” for leaving questions out', () => {
    expect(levelOf({ ...best, answered: 0.5 })).toBe('leaning yes');
    expect(levelOf({ ...best, answered: 0.1 })).toBe('leaning yes');
  });
  it('is no clear yes on a story without its action or its end, unless most other answers are none', () => {
    expect(levelOf({ ...best, untold: 1 })).toBe('leaning yes');
    expect(levelOf({ ...best, untold: 0.2 })).toBe('yes');
  });
  it('never falls when the score rises', () => {
    const places = Array.from({ length: 101 }, (_, score) =>
      levels.indexOf(levelOf({ ...best, score })),
    );
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });
  it('has a row for each, stricter the better', () => {
    expect(levelRule.map(({ level }) => level)).toEqual([...levels]);
    const scores = levelRule.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
