import { expect, test } from 'vitest';
import { turnHeadings } from './turn-headings';

function headings(...after: Parameters<typeof turnHeadings>[0][number]['after'][]): string[] {
  return [...turnHeadings(after.map((each, index) => ({ id: `t${index}`, after: each }))).values()];
}

test('no two turns of a question carry the same heading', () => {
  expect(headings('question', 'probe', 'challenge', 'probe')).toEqual([
    'Your answer',
    'After the first follow-up question',
    'After a challenge',
    'After the second follow-up question',
  ]);
});

test('a turn that is the only one of its kind is not counted', () => {
  expect(headings('question', 'probe', 'hint')).toEqual([
    'Your answer',
    'After a follow-up question',
    'After a hint',
  ]);
});
