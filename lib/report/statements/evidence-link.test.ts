import { expect, it } from 'vitest';
import { placesOf } from './evidence-link';

it('evidence in several questions has a place in each of them, with how much of it stands there', () => {
  expect(placesOf(['point:q01/q01.a', 'point:q01/q01.b', 'point:q03/q03.a'])).toEqual([
    { anchor: 'q01.a', question: 'q01', count: 2 },
    { anchor: 'q03.a', question: 'q03', count: 1 },
  ]);
});

it('evidence that stands in one place for all questions has one place', () => {
  expect(placesOf(['time:q01', 'time:q03']).map(({ anchor }) => anchor)).toEqual(['time']);
});
