import { expect, it } from 'vitest';
import { closedWords } from './closed-words';
import { sampleTurn } from './sample-turn';

it('a question is skipped where nothing was said on it, and its rest where something was', () => {
  expect(closedWords({ closed: 'skipped', turns: [] })).toBe('You skipped this question.');
  expect(closedWords({ closed: 'skipped', turns: [sampleTurn('It adds a penalty.')] })).toMatch(
    /the rest of/u,
  );
});
