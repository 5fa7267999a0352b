import type { Comment } from '@/lib/report/handout/comment';
import { everything } from '@/lib/report/handout/include';
import type { Share } from '@/lib/report/handout/share';

/** Links and comments for the contract of their store. */

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const hashOf = (n: number) => String(n).padStart(64, '0');
export const shared = (n: number, change: Partial<Share> = {}): Share => ({
  id: idOf(n),
  interview: 'a',
  owner: 'ann',
  tokenHash: hashOf(n),
  include: { ...everything, words: false },
  comments: true,
  createdAt: 1_000,
  expiresAt: 2_000,
  revokedAt: null,
  ...change,
});
export const left = (n: number, change: Partial<Comment> = {}): Comment => ({
  id: idOf(n),
  share: idOf(1),
  question: 'lasso',
  name: 'Mia',
  text: 'Say what it is for.',
  at: 1_500,
  ...change,
});

/** So many and no more, however fast. */
export const upTo = (most: number) => ({ most, mostAnHour: most });
