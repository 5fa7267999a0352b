import type { Coaching } from '@/lib/report/statements/advice';

/** What was advised after each interview, append-only; the newest is shown. */
export interface CoachingStore {
  add(interview: string, coaching: Coaching): Promise<void>;
  newest(interview: string): Promise<Coaching | undefined>;
}
