import 'server-only';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ShareTokens } from '@/lib/use-cases/sharing';

/** 32 bytes in base64url. */
const spelledLikeAToken = /^[\w-]{43}$/u;

/**
 * Tokens of 256 bits, made from the secret, so that their owner can copy them again and they are stored as
 * a hash only: whoever reads the database alone can open nothing.
 */
export function shareTokens(secret: Buffer): ShareTokens {
  return {
    tokenOf: ({ owner, interview, id }) =>
      createHmac('sha256', secret)
        .update(`share:${JSON.stringify([owner, interview, id])}`)
        .digest('base64url'),
    hashOf: (token) =>
      spelledLikeAToken.test(token) ? createHash('sha256').update(token).digest('hex') : undefined,
    isSameHash(one, other) {
      const [left, right] = [Buffer.from(one), Buffer.from(other)];
      return left.length === right.length && timingSafeEqual(left, right);
    },
  };
}
