import type { CallLedger } from '@/lib/ports/call-ledger';
import { callStatistics, type CallStatistics } from '@/lib/report/call-statistics';
import { stoodInFor } from '@/lib/report/question/stood-in';
import type { Ports } from './ports';

/**
 * What the model's calls took, cost and came to, from the records of each and from what became of them: all
 * figures are of all calls, whoever's interview they were made for. Of interviews only the person's own are named.
 */
export async function modelCalls(
  { interviews }: Ports,
  ledger: CallLedger,
  person: string | undefined,
): Promise<CallStatistics> {
  const calls = await ledger.since(0);
  const stoodIn = new Set<string>();
  for (const id of new Set(calls.flatMap(({ interview }) => interview ?? []))) {
    const events = ((await interviews.read(id))?.events ?? []).map(({ event }) => event);
    for (const call of stoodInFor(events, await interviews.readAssessments(id))) stoodIn.add(call);
  }
  const statistics = callStatistics(calls, stoodIn);
  const mine = new Set(person === undefined ? [] : await interviews.listOf(person));
  return {
    ...statistics,
    interviews: statistics.interviews.filter(({ interview }) => mine.has(interview)),
  };
}
