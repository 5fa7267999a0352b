import { z } from 'zod';
import { includeSchema } from './include';

const DAY_MS = 24 * 3_600_000;

/** How long a link can be made to work, in days. */
export const shareDays = [1, 7, 30, 90] as const;
export const shareDaysSchema = z.literal(shareDays);
export type ShareDays = z.infer<typeof shareDaysSchema>;

/** Most links of one interview that work. */
export const MOST_SHARES = 50;
/** Most that are kept of one interview, those that ended lately too: links made and taken back in a loop stay few. */
export const MOST_KEPT_SHARES = 200;
/** For how long a link is listed after it ended; one through which somebody said something stays with the words. */
const ENDED_KEPT_MS = 7 * DAY_MS;

/** Epoch ms. */
const at = z.number().int();

/** A link to a report. Who holds its token can read what is included; only the token's hash is kept. */
export const shareSchema = z.strictObject({
  id: z.uuid(),
  interview: z.string().min(1),
  owner: z.string().min(1),
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/u),
  include: includeSchema,
  /** Whoever reads may leave comments. */
  comments: z.boolean(),
  createdAt: at,
  expiresAt: at,
  revokedAt: at.nullable(),
});
export type Share = z.infer<typeof shareSchema>;

export function expiryOf(createdAt: number, days: ShareDays): number {
  return createdAt + days * DAY_MS;
}

/** A link that works at this moment. */
export function isLive({ revokedAt, expiresAt }: Share, now: number): boolean {
  return revokedAt === null && now < expiresAt;
}

/** Links that ended before this moment may be swept. */
export function sweptBefore(now: number): number {
  return now - ENDED_KEPT_MS;
}

/** When a link ended or will end. */
export function endOf({ revokedAt, expiresAt }: Share): number {
  return Math.min(revokedAt ?? expiresAt, expiresAt);
}
