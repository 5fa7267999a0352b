import type { Report } from '@/lib/report/report';
import { done, refused, type Outcome } from './outcome';

export interface DeskLimits {
  /** Most reports kept. */
  readonly kept: number;
  /** Most reports that wait to be built. */
  readonly waiting: number;
}

/**
 * Reports for readers of links. Anybody who has a link may ask for one at any time and as often as they like,
 * and building one takes the server's whole attention: so one is kept for as long as nothing it is made of
 * changed, those who ask for the same one wait together, one is built at a time, and few may wait.
 */
export class ReportDesk {
  /** By interview, the one read longest ago first. */
  private readonly kept = new Map<string, { readonly stamp: string; readonly report: Report }>();
  private readonly underWay = new Map<string, Promise<Report>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly limits: DeskLimits,
    /** Lets others have a turn before the next report is built. */
    private readonly breathe: () => Promise<void>,
  ) {}

  /** No further report can be asked for right now, unless it is kept or being built. */
  get isFull(): boolean {
    return this.underWay.size > this.limits.waiting;
  }

  /** Whether a report can be had without a place: it is kept, or others wait for it already. */
  has(interview: string, stamp: string): boolean {
    return this.kept.get(interview)?.stamp === stamp || this.underWay.has(keyOf(interview, stamp));
  }

  /** The report of an interview as it is at `stamp`, which names the state of all that it is made of. */
  async reportOf(
    interview: string,
    stamp: string,
    build: () => Promise<Report>,
  ): Promise<Outcome<Report>> {
    const kept = this.kept.get(interview);
    if (kept?.stamp === stamp) {
      this.keep(interview, kept);
      return done(kept.report);
    }
    const key = keyOf(interview, stamp);
    const before = this.underWay.get(key);
    if (before) return done(await before);
    if (this.isFull) return refused('too_many_readers');
    const turn = this.inTurn(build);
    this.underWay.set(key, turn);
    try {
      const report = await turn;
      this.keep(interview, { stamp, report });
      return done(report);
    } finally {
      this.underWay.delete(key);
    }
  }

  private inTurn(build: () => Promise<Report>): Promise<Report> {
    const before = this.last;
    const turn = (async () => {
      await before;
      await this.breathe();
      return build();
    })();
    // Whoever asked hears of a failure; the next in turn begins all the same.
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private keep(interview: string, entry: { stamp: string; report: Report }): void {
    this.kept.delete(interview);
    this.kept.set(interview, entry);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.limits.kept && oldest !== undefined) this.kept.delete(oldest);
  }
}

function keyOf(interview: string, stamp: string): string {
  return JSON.stringify([interview, stamp]);
}
