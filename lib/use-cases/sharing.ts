import type { ShareStore } from '@/lib/ports/share-store';
import type { Share } from '@/lib/report/handout/share';
import type { ReportDesk } from './report-desk';
import type { Ports } from './ports';

/** What opens a shared report: made from the server's secret, never guessed. */
export interface ShareTokens {
  /** The token of a link. The same for the same link, so that its owner can copy it again. */
  tokenOf(share: Pick<Share, 'owner' | 'interview' | 'id'>): string;
  /** The hash under which a token is kept; undefined when it is not spelled like a token. */
  hashOf(token: string): string | undefined;
  /** Compares two hashes in a time that says nothing about them. */
  isSameHash(one: string, other: string): boolean;
}

/** What sharing a report takes. */
export interface Sharing {
  readonly ports: Ports;
  readonly shares: ShareStore;
  readonly tokens: ShareTokens;
  /** Where readers get their reports. */
  readonly desk: ReportDesk;
}
