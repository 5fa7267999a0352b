import { describe, expect, it } from 'vitest';
import { shareTokens } from './share-tokens';

const tokens = shareTokens(Buffer.alloc(32, 7));
const share = { owner: 'ann', interview: 'i1', id: 's1' };

describe('the token of a link', () => {
  it('is 256 bits in letters that an address can hold', () => {
    expect(tokens.tokenOf(share)).toMatch(/^[\w-]{43}$/u);
  });
  it('is the same for the same link, and another for any other or any other secret', () => {
    const others = [
      shareTokens(Buffer.alloc(32, 8)).tokenOf(share),
      tokens.tokenOf({ ...share, id: 's2' }),
      tokens.tokenOf({ ...share, owner: 'bob' }),
      tokens.tokenOf({ ...share, interview: 'i2' }),
      // Ids that run into each other must not make one name.
      tokens.tokenOf({ owner: 'ann', interview: 'i1","s', id: '1' }),
    ];
    expect(tokens.tokenOf(share)).toBe(tokens.tokenOf({ ...share }));
    expect(new Set([tokens.tokenOf(share), ...others]).size).toBe(6);
  });
  it('is kept as a hash that does not hold it', () => {
    const hash = tokens.hashOf(tokens.tokenOf(share));
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(tokens.isSameHash(hash ?? '', hash ?? '')).toBe(true);
    expect(tokens.isSameHash(hash ?? '', 'other')).toBe(false);
  });
  it.each(['', 'short', `${'a'.repeat(42)}=`, 'a'.repeat(44), `${'a'.repeat(42)}é`])(
    'is not %j',
    (text) => {
      expect(tokens.hashOf(text)).toBeUndefined();
    },
  );
});
