import { isLive, type Share } from '@/lib/report/handout/share';
import type { Ports } from './ports';
import { mayRate } from './rate-yourself';
import type { Sharing } from './sharing';
import { touch, type Touched } from './touch';

/** A link that works, with the interview whose report it shows. */
export interface OpenedLink {
  readonly share: Share;
  readonly touched: Touched;
  /** The state of all that the report is made of. */
  readonly stamp: string;
}

/** The link that a token opens now. */
export async function linkOf(
  { ports, shares, tokens }: Sharing,
  token: string,
): Promise<Share | undefined> {
  const hash = tokens.hashOf(token);
  const share = hash === undefined ? undefined : await shares.byTokenHash(hash);
  if (hash === undefined || !share || !tokens.isSameHash(share.tokenHash, hash)) return undefined;
  return isLive(share, ports.clock()) ? share : undefined;
}

/** What a token shows, when there is a report that may be shown. */
export async function openReport(sharing: Sharing, token: string): Promise<OpenedLink | undefined> {
  const { ports } = sharing;
  const share = await linkOf(sharing, token);
  const touched = share && (await touch(ports, share.interview, share.owner));
  if (!touched || touched.state.phase === 'running') return undefined;
  if (await mayRate(ports, touched)) return undefined;
  return { share, touched, stamp: await stampOf(ports, touched) };
}

/**
 * Whether a reader would have to wait for a place: so many reports are being built, and theirs is not one of
 * them nor kept from before. What opens nothing needs no place either.
 */
export async function mustWait(sharing: Sharing, token: string): Promise<boolean> {
  const { desk } = sharing;
  if (!desk.isFull) return false;
  const opened = await openReport(sharing, token);
  return opened !== undefined && !desk.has(opened.touched.id, opened.stamp);
}

async function stampOf(ports: Ports, { id, version }: Touched): Promise<string> {
  return JSON.stringify([
    version,
    (await ports.interviews.readAssessments(id)).length,
    (await ports.contests.read(id)).length,
    (await ports.ratings.read(id)).length,
    (await ports.retellings.read(id)).length,
    (await ports.model?.coaching.newest(id)) ?? null,
  ]);
}
