import type { RetellingEvent } from '@/lib/grading/story/retelling';

/** Parts of stories told again and tellings taken back, append-only. On disk when the promise resolves. */
export interface RetellingStore {
  /** Sent twice under one id, it is kept once, as it was first. */
  add(interview: string, event: RetellingEvent): Promise<void>;
  /** In the order they were added. */
  read(interview: string): Promise<readonly RetellingEvent[]>;
}
