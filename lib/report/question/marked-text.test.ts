import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './marked-text';

describe('a marked answer', () => {
  it('is the answer, unchanged, whatever is marked in it', () => {
    const mark = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
      kind: fc.constantFrom('met' as const, 'partial' as const, 'misconception' as const),
      of: fc.constant('q01.a'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(mark), (text, marks) => {
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });

  it('shows overlapping marks on the stretch they share, and each number once', () => {
    const a = { start: 0, end: 6, kind: 'met' as const, of: 'a' };
    const b = { start: 4, end: 9, kind: 'partial' as const, of: 'b' };
    const segments = segmentsOf('abcdefghijk', [a, b]);
    expect(segments.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['abcd', 1],
      ['ef', 2],
      ['ghi', 1],
      ['jk', 0],
    ]);
    expect(segments.flatMap(({ ending }) => ending)).toEqual([a, b]);
  });

  it('ends a mark with its last word: with a full stop or without, two proofs of one sentence end together', () => {
    const marks = [3, 4].map((end) => ({ start: 0, end, kind: 'met' as const, of: `${end}` }));
    const segments = segmentsOf('Yes. No.', marks);
    expect(segments.map(({ text, ending }) => [text, ending.length])).toEqual([
      ['Yes', 2],
      ['. No.', 0],
    ]);
  });
});
