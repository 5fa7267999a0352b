import type { Retelling } from '@/lib/grading/story/retelling';

/** Parts of stories told again, append-only. On disk when the promise resolves. */
export interface RetellingStore {
  /** Sent twice under one id, it is kept once, as it was first. */
  add(interview: string, retelling: Retelling): Promise<void>;
  /** In the order they were added. */
  read(interview: string): Promise<readonly Retelling[]>;
}
