import { expect, it } from 'vitest';
import { sampleMaterial } from '@/lib/interview/sample-interview';
import { besideFalseOf } from './false-sides';

const { rubric } = sampleMaterial('q01');
const [extra, first, second] = rubric.points;
const [flat] = rubric.misconceptions;
const sided = {
  ...rubric,
  points: [
    { ...extra!, patterns: [['left', 'slow']] },
    { ...first!, patterns: [['right', 'fast']] },
    second!,
  ],
  misconceptions: [{ ...flat!, patterns: [{ subject: ['left'], claim: ['fast'], unless: [] }] }],
};

it('holds the points of the side that something false was said of, and those of no side', () => {
  expect(besideFalseOf(sided, [{ id: 'q01.m-flat', label: 'stated' }])).toEqual([
    'q01.extra',
    'q01.second',
  ]);
});
it('holds the points of both sides where the sides were swapped', () => {
  expect(besideFalseOf(sided, [{ id: 'q01.sides', label: 'stated' }])).toHaveLength(3);
});
it('holds nothing where what was false was put right, or nothing was', () => {
  expect(besideFalseOf(sided, [{ id: 'q01.m-flat', label: 'corrected' }])).toEqual([]);
  expect(besideFalseOf(sided, [])).toEqual([]);
});
