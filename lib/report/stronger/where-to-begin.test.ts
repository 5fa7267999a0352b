import { expect, it } from 'vitest';
import { point } from './sample-answer';
import { whereToBegin } from './where-to-begin';

const extra = { ...point('purpose', null), essential: false };

it('a poor answer begins with its own first essential point that is open, by its number', () => {
  const points = [extra, point('sparse', 'zero'), point('choice', null), point('penalty', null)];
  expect(whereToBegin(points)).toMatch(/first sentence say this \(point 3\): .*choice/u);
});

it('begins with the first that is open where nothing essential is, and not with what is marked as said', () => {
  expect(whereToBegin([point('sparse', null, true), extra])).toContain('(point 2)');
});

it('a point that says what to do is no words of the answer', () => {
  const open = { ...point('choice', null), statement: 'Say what your own task was.' };
  expect(whereToBegin([open])).toBe(
    'For a stronger version, begin with point 1: say what your own task was.',
  );
});
