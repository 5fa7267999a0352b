import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('what others do', () => {
  it.each([
    "The example everybody copies has CORS with a star, and I list the front-end's origin instead.",
    "The example everybody copies has CORS with a star, but I list the front-end's origin instead.",
    'Most tutorials set CORS to a star in production, while we name the origin of the front end instead.',
  ])('is charged to nobody who does something else instead: %s', (text) => {
    expect(judged('q33', text).charged).toEqual([]);
  });
  it('is charged to who does it', () => {
    expect(
      judged('q33', 'CORS with a star works everywhere, everybody copies it.').charged,
    ).toEqual(['q33.m-star-in-production']);
  });
});
