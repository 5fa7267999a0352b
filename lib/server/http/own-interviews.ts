import 'server-only';
import type { CallStatistics } from '@/lib/report/call-statistics';

/** Statistics that name a person's own interviews only. */
export function ownOnly(statistics: CallStatistics, own: readonly string[]): CallStatistics {
  const mine = new Set(own);
  return {
    ...statistics,
    interviews: statistics.interviews.filter(({ interview }) => mine.has(interview)),
  };
}
