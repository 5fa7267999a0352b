import { describe, expect, it } from 'vitest';
import { isFull } from './full-answer';

type Graded = Parameters<typeof isFull>[0];
const answer = (
  label: Graded['points'][number]['label'],
  ...held: readonly Graded['misconceptions'][number]['label'][]
): Graded => ({
  result: { kind: 'scored' },
  points: [{ label }],
  misconceptions: held.map((each) => ({ label: each })),
});

describe('a full answer', () => {
  it('makes nearly all points and holds nothing that needs putting right', () => {
    expect(isFull(answer('met'))).toBe(true);
    expect(isFull(answer('met', 'corrected'))).toBe(true);
    expect(isFull(answer('missed'))).toBe(false);
    expect(isFull(answer('met', 'stated'))).toBe(false);
    expect(isFull(answer('met', 'doubted'))).toBe(false);
  });
});
