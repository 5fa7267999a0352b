import { describe, expect, it } from 'vitest';
import { toPutRight } from './to-put-right';

describe('what is to be put right', () => {
  it('counts all boxes of the report, those that were corrected apart', () => {
    const claim = (id: string, label: 'stated' | 'doubted' | 'corrected') => ({ id, label });
    const question = (id: string, ...misconceptions: ReturnType<typeof claim>[]) => ({
      id,
      result: { kind: 'scored' as const },
      misconceptions,
    });
    const { standing, corrected } = toPutRight([
      question('q01', claim('a', 'stated'), claim('b', 'corrected')),
      question('q03', claim('c', 'doubted')),
    ]);
    expect(standing.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(corrected.map(({ id }) => id)).toEqual(['b']);
  });
});
