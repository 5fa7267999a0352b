import { expect, it } from 'vitest';
import { turnHeadings } from './turn-headings';

it('two turns of one kind have headings that differ', () => {
  const turns = (['question', 'probe', 'challenge', 'probe'] as const).map((after) => ({ after }));
  expect(turnHeadings(turns, 'Your answer')).toEqual([
    'Your answer',
    'After the first follow-up question',
    'After a challenge',
    'After the second follow-up question',
  ]);
});

it('a turn that is the only one of its kind is not counted', () => {
  const turns = (['question', 'probe', 'hint'] as const).map((after) => ({ after }));
  expect(turnHeadings(turns, 'The answer')).toEqual([
    'The answer',
    'After a follow-up question',
    'After a hint',
  ]);
});

it('a turn after many of its kind is counted in figures', () => {
  const turns = Array.from({ length: 21 }, () => ({ after: 'probe' as const }));
  expect(turnHeadings(turns, 'The answer').at(-1)).toBe('After follow-up question 21');
});
