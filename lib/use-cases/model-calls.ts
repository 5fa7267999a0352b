import type { CallLedger } from '@/lib/ports/call-ledger';
import { callStatistics, type CallStatistics } from '@/lib/report/call-statistics';
import { stoodInFor } from '@/lib/report/stood-in';
import type { Ports } from './ports';

/**
 * What the model's calls took, cost and came to, from the records of each and from what became of them in this
 * person's interviews. Of interviews only the person's own are named.
 */
export async function modelCalls(
  { interviews }: Ports,
  ledger: CallLedger,
  person: string | undefined,
): Promise<CallStatistics> {
  const own = person === undefined ? [] : await interviews.listOf(person);
  const stoodIn = new Set<string>();
  for (const id of own) {
    const events = ((await interviews.read(id))?.events ?? []).map(({ event }) => event);
    for (const call of stoodInFor(events, await interviews.readAssessments(id))) stoodIn.add(call);
  }
  const statistics = callStatistics(await ledger.since(0), stoodIn);
  const mine = new Set(own);
  return {
    ...statistics,
    interviews: statistics.interviews.filter(({ interview }) => mine.has(interview)),
  };
}
