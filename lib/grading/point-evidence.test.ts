import { describe, expect, it } from 'vitest';
import { featuresBeside } from './point-evidence';

const stretch = (...met: { pattern: number; strength: number }[]) => ({
  from: 0,
  to: 4,
  at: [0, 3],
  met,
  doubt: 'partly_said' as const,
  features: { pattern: 1, patterns: 2, loose: 0.6, falser: 0, rival: 0.2, stated: 0 },
});

describe('next to another point', () => {
  it("a point is not made by patterns that are the other's as well", () => {
    const both = stretch({ pattern: 0, strength: 1 }, { pattern: 1, strength: 0.8 });
    expect(featuresBeside(both, (pattern) => pattern === 0)).toMatchObject({
      pattern: 0.8,
      patterns: 1,
      loose: 0.6,
    });
    expect(featuresBeside(both, () => true)).toMatchObject({ pattern: 0, patterns: 0 });
  });

  it('a pattern of which only some is said makes no point', () => {
    const part = stretch({ pattern: 0, strength: 0.5 });
    expect(featuresBeside(part, () => false)).toMatchObject({ pattern: 0, patterns: 0 });
  });
});
