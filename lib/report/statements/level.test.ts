import { describe, expect, it } from 'vitest';
import { bandOf } from '@/lib/grading/score';
import { keptFrom, levelOf, levelRule, levels } from './level';

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
  it('leans to a yes on no score that is called Partial or Early', () => {
    for (let score = 0; score <= 100; score++) {
      const level = levelOf({ ...best, score });
      const isYes = level === 'strong yes' || level === 'yes' || level === 'leaning yes';
      expect(isYes).toBe(bandOf(score) === 'Strong' || bandOf(score) === 'Solid');
      expect(level === 'no').toBe(bandOf(score) === 'Early');
    }
  });
  it('says what the next better one would take', () => {
    expect(keptFrom(best)).toBeNull();
    expect(keptFrom({ ...best, score: 70, falseClaims: 0.4 })).toEqual({
      next: 'yes',
      lacks: ['falseClaims'],
    });
    const poor = { ...best, score: 20, essentials: 0.1, falseClaims: 1 };
    expect(keptFrom(poor)).toEqual({ next: 'leaning no', lacks: ['score', 'essentials'] });
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
