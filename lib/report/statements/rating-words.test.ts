import { describe, expect, it } from 'vitest';
import { ratingGroups, ratingsInAll } from './rating-words';

const ratings = (...pairs: readonly (readonly [rated: number, score: number])[]) =>
  pairs.map(([rated, score], index) => {
    const about = { of: [`rating:q${index}`], question: `q${index}`, rated, score };
    if (Math.abs(rated - score) <= 12) return { kind: 'rated_alike' as const, ...about };
    return rated > score
      ? { kind: 'rated_higher' as const, ...about }
      : { kind: 'rated_lower' as const, ...about, flawed: false };
  });

describe('all ratings in one sentence', () => {
  it('tells how far they are off, where they are off on both sides', () => {
    expect(ratingsInAll(ratings([60, 55], [80, 100], [40, 0], [60, 89]))).toBe(
      'You rated yourself higher than the grade at times and lower at others, by 24 of 100 on average.',
    );
  });

  it('tells on which side they are', () => {
    expect(ratingsInAll(ratings([80, 50], [60, 55]))).toMatch('18 of 100 higher');
    expect(ratingsInAll(ratings([20, 50], [60, 56]))).toMatch('13 of 100 lower');
  });

  it('says that they agree only where each does', () => {
    expect(ratingsInAll(ratings([60, 55], [80, 89]))).toMatch('as the grade does');
  });
});

describe('ratings, each beside its grade', () => {
  it('make a remark once, however many answers it is about, and tell the same figures once', () => {
    const groups = ratingGroups(ratings([100, 0], [60, 55], [100, 27], [100, 0], [100, 0]));
    expect(groups.map(({ lead }) => lead)).toEqual([
      'You thought better of these 4 answers than the grade does.',
      'You judged this answer as the grade does.',
    ]);
    expect(groups[0]?.rows.map((row) => row.map(({ question }) => question))).toEqual([
      ['q0', 'q3', 'q4'],
      ['q2'],
    ]);
  });

  it('make no praise of a grade above a rating where something is to be put right', () => {
    const [lower] = ratings([60, 96]);
    const [group] = lower?.kind === 'rated_lower' ? ratingGroups([{ ...lower, flawed: true }]) : [];
    expect(group?.lead).toContain('something in this answer is to be put right');
    expect(group?.lead).not.toContain('better than you thought');
  });
});
