import { describe, expect, it } from 'vitest';
import { isFull } from './full-answer';

type Graded = Parameters<typeof isFull>[0];
const answer = (
  label: Graded['points'][number]['label'],
  ...held: readonly Graded['misconceptions'][number]['label'][]
): Graded => ({
  result: { kind: 'scored' },
  points: [{ label, essential: true, tells: null, disclaimed: false }],
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
  it('is none of what the person says they did not say', () => {
    const [met] = answer('met').points;
    expect(isFull({ ...answer('met'), points: [{ ...met!, disclaimed: true }] })).toBe(false);
  });
  it('is none where the result of a story is missing, however much else of it is told', () => {
    const [met] = answer('met').points;
    const story = (label: 'met' | 'missed', essential = true): Graded => ({
      ...answer('met'),
      points: [
        ...Array.from({ length: 8 }, () => ({ ...met!, tells: 'action' as const })),
        { ...met!, label, essential, tells: 'result' },
      ],
    });
    expect(isFull(story('met'))).toBe(true);
    expect(isFull(story('missed'))).toBe(false);
    expect(isFull(story('missed', false))).toBe(true);
  });
});
