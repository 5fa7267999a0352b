import type { CallLedger } from '@/lib/ports/call-ledger';
import { callStatistics, type CallStatistics } from '@/lib/report/call-statistics';
import { stoodInFor } from '@/lib/report/question/stood-in';
import type { Ports } from './ports';

const KEPT_MS = 60_000;

/**
 * What the model's calls took, cost and came to, from the records of each and from what became of them: all
 * figures are of all calls, whoever's interview they were made for. Reading them all is long work that anybody may
 * ask for, as often as they like: it is done once a minute at most, and others have a turn between two interviews.
 */
export class ModelCalls {
  private kept: { readonly figures: Promise<CallStatistics>; until: number } | undefined;

  constructor(
    private readonly ports: Ports,
    private readonly ledger: CallLedger,
  ) {}

  /** Of interviews only the person's own are named. */
  async seenBy(person: string | undefined): Promise<CallStatistics> {
    const figures = await this.figures();
    const mine = new Set(person === undefined ? [] : await this.ports.interviews.listOf(person));
    return {
      ...figures,
      interviews: figures.interviews.filter(({ interview }) => mine.has(interview)),
    };
  }

  private figures(): Promise<CallStatistics> {
    const { clock } = this.ports;
    if (this.kept && clock() < this.kept.until) return this.kept.figures;
    const own = { figures: this.read(), until: Infinity };
    this.kept = own;
    own.figures.then(
      () => (own.until = clock() + KEPT_MS),
      // Whoever asked hears of it; the next one has it tried again.
      () => (this.kept = undefined),
    );
    return own.figures;
  }

  private async read(): Promise<CallStatistics> {
    const { interviews, breathe } = this.ports;
    const calls = await this.ledger.since(0);
    const stoodIn = new Set<string>();
    for (const id of new Set(calls.flatMap(({ interview }) => interview ?? []))) {
      await breathe?.();
      const events = ((await interviews.read(id))?.events ?? []).map(({ event }) => event);
      for (const call of stoodInFor(events, await interviews.readAssessments(id)))
        stoodIn.add(call);
    }
    return callStatistics(calls, stoodIn);
  }
}
