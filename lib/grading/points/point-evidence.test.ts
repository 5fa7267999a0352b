import { describe, expect, it } from 'vitest';
import { falseWeight } from './point-evidence';

describe('false claims beside points', () => {
  it('weigh nothing where there are none', () => {
    expect(falseWeight(0, 0)).toBe(0);
  });

  it('weigh less the more is right beside them', () => {
    expect(falseWeight(3, 7)).toBeLessThan(falseWeight(3, 2));
    expect(falseWeight(1, 8)).toBeLessThan(0.5);
  });

  it('weigh as one where there is one, be the answer ever so short', () => {
    expect(falseWeight(1, 1)).toBe(1);
  });

  it('weigh most where little else is said', () => {
    expect(falseWeight(4, 1)).toBe(3);
  });
});
