import { describe, expect, it } from 'vitest';
import { believable } from './believable';

const at = (start: number, end: number) => ({ turn: 't1', start, end, quote: 'told' });
const episode = { evidence: at(10, 80), parts: ['situation' as const, 'action' as const] };
const claim = { label: 'stated' as const, denied: false, meant: null, evidence: [at(40, 60)] };

describe('an episode', () => {
  it('is not praised with something in it that is to be put right', () => {
    expect(believable([episode], [claim])).toEqual([]);
  });
  it('stays beside something false, and where it was put right or never meant', () => {
    for (const change of [
      { evidence: [at(90, 99)] },
      { label: 'corrected' as const },
      { denied: true },
    ])
      expect(believable([episode], [{ ...claim, ...change }])).toEqual([episode]);
  });
});
