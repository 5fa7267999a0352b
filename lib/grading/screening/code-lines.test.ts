import { describe, expect, it } from 'vitest';
import { isCode, isMostlyCode } from './code-lines';

describe('a line of a program', () => {
  it.each([
    'h = int(md5(user).hexdigest(), 16) % 100',
    'loss.backward()',
    '    return "treatment" if h < 10 else "control"  # ten percent get the new model',
    'for chunk in chunks:',
  ])('is code: %s', (line) => {
    expect(isCode(line)).toBe(true);
  });

  it.each([
    'You call sqrt(d) on the key dimension and divide by it.',
    'For cancer I take recall, since a miss is worse.',
    '# store the groups with each chunk',
    'with a queue behind the API the uploads can wait',
  ])('is none: %s', (line) => {
    expect(isCode(line)).toBe(false);
  });

  it('makes a program of a text with others, whatever its remarks say', () => {
    expect(isMostlyCode('# scale first\nx = s.fit(x)\nm.fit(x, y)\n# then judge\nm.score(z)')).toBe(
      true,
    );
    expect(isMostlyCode('import asyncio\n# 1. Concurrent calls\n# 2. Timeouts')).toBe(false);
  });
});
