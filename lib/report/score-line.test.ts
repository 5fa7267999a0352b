import { expect, it } from 'vitest';
import { scorePlaces } from './score-line';

const box = { width: 100, height: 50, margin: 5 };

it('puts 0 at the bottom and 100 at the top, inside the margin', () => {
  expect(scorePlaces([0, 100], box)).toEqual([
    { x: 5, y: 45 },
    { x: 95, y: 5 },
  ]);
});

it('spaces the scores evenly in their order', () => {
  expect(scorePlaces([50, 50, 50], box).map(({ x }) => x)).toEqual([5, 50, 95]);
});

it('places a single score, and none', () => {
  expect(scorePlaces([50], box)).toEqual([{ x: 5, y: 25 }]);
  expect(scorePlaces([], box)).toEqual([]);
});
