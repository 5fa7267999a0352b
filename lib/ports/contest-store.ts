import type { ContestEvent } from '@/lib/grading/contest';

/** A contest as stored: with the command that caused it. */
export interface StoredContest {
  readonly command: string;
  readonly event: ContestEvent;
}

/** What people say against verdicts: one append-only stream an interview. On disk when the promise resolves. */
export interface ContestStore {
  /** @throws VersionClash when the stream's length is not `expected`. */
  append(interview: string, expected: number, contest: StoredContest): Promise<void>;
  /** In the order they were appended. */
  read(interview: string): Promise<readonly StoredContest[]>;
}
