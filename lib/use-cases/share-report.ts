import type { Comment } from '@/lib/report/handout/comment';
import { partsOf, type Include } from '@/lib/report/handout/include';
import {
  expiryOf,
  isLive,
  MOST_KEPT_SHARES,
  MOST_SHARES,
  sweptBefore,
  type Share,
  type ShareDays,
} from '@/lib/report/handout/share';
import { gradedInterview } from './graded-interview';
import { done, refused, type Outcome } from './outcome';
import type { Sharing } from './sharing';
import { touch } from './touch';

/** A link as its owner sees it. */
export interface OwnShare {
  readonly id: string;
  readonly include: Include;
  readonly comments: boolean;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly expiresAt: number;
  /** Null when the link no longer works. */
  readonly token: string | null;
  readonly ended: 'revoked' | 'expired' | null;
  /** So many comments came through it and are there. */
  readonly left: number;
}

export interface ShareWish {
  readonly id: string;
  readonly include: Include;
  readonly days: ShareDays;
  readonly comments: boolean;
}

interface Own {
  readonly interview: string;
  readonly person: string;
}

/** Makes a link to a report. Sent twice, it is made once, also when it ended meanwhile. */
export async function shareReport(
  sharing: Sharing,
  { interview, person }: Own,
  { id, include, days, comments }: ShareWish,
): Promise<Outcome<OwnShare>> {
  const { ports, shares, tokens } = sharing;
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  if (partsOf(include).length === 0) return refused('nothing_included');
  await shares.sweep(interview, sweptBefore(ports.clock()));
  const there = await shares.ofInterview(interview);
  const known = there.find((share) => share.id === id);
  if (known) return done(asOwned(sharing, known, await shares.comments(interview)));
  const live = there.filter((share) => isLive(share, ports.clock()));
  if (live.length >= MOST_SHARES) return refused('too_many_links');
  if (there.length >= MOST_KEPT_SHARES) return refused('too_many_links_ended');
  const createdAt = ports.clock();
  const tokenHash = tokens.hashOf(tokens.tokenOf({ owner: person, interview, id }));
  if (tokenHash === undefined) throw new RangeError('a token is not spelled like one');
  const share: Share = {
    id,
    interview,
    owner: person,
    tokenHash,
    include,
    comments,
    createdAt,
    expiresAt: expiryOf(createdAt, days),
    revokedAt: null,
  };
  if ((await shares.add(share)) === 'ended') return refused('link_ended');
  return done(asOwned(sharing, share, []));
}

/** The links to a report, newest first. */
export async function sharesOf(
  sharing: Sharing,
  { interview, person }: Own,
): Promise<Outcome<readonly OwnShare[]>> {
  if (!(await touch(sharing.ports, interview, person))) return refused('not_found');
  const there = await sharing.shares.ofInterview(interview);
  const comments = await sharing.shares.comments(interview);
  return done(there.toReversed().map((share) => asOwned(sharing, share, comments)));
}

/** A link stops working, for good; what was said through it goes too when its owner wants that. */
export async function revokeShare(
  { ports, shares }: Sharing,
  { interview, person }: Own,
  { id, andComments }: { id: string; andComments: boolean },
): Promise<Outcome<'kept'>> {
  if (!(await touch(ports, interview, person))) return refused('not_found');
  const found = await shares.revoke(interview, id, ports.clock());
  if (found && andComments) await shares.deleteComments(interview, id);
  return found ? done('kept') : refused('unknown_link');
}

/** Lets readers of a link leave comments, or no longer. */
export async function letComment(
  { ports, shares }: Sharing,
  { interview, person }: Own,
  { id, comments }: { id: string; comments: boolean },
): Promise<Outcome<'kept'>> {
  if (!(await touch(ports, interview, person))) return refused('not_found');
  const found = await shares.letComment(interview, id, comments);
  return found ? done('kept') : refused('unknown_link');
}

function asOwned({ ports, tokens }: Sharing, share: Share, said: readonly Comment[]): OwnShare {
  const { id, include, comments, createdAt, expiresAt, revokedAt } = share;
  const live = isLive(share, ports.clock());
  return {
    id,
    include,
    comments,
    createdAt,
    expiresAt,
    token: live ? tokens.tokenOf(share) : null,
    ended: live ? null : revokedAt === null ? 'expired' : 'revoked',
    left: said.filter((comment) => comment.share === id).length,
  };
}
