import type { Guide } from '@/lib/guide/guide';
import type { Clock } from '@/lib/ports/clock';
import type { ContestStore } from '@/lib/ports/contest-store';
import type { DraftStore } from '@/lib/ports/draft-store';
import type { Grader } from '@/lib/ports/grader';
import type { NewSeed } from '@/lib/ports/seed';
import type { InterviewStore } from '@/lib/ports/interview-store';
import type { PenStore } from '@/lib/ports/pen-store';

/** Everything the use cases reach outside the core through. */
export interface Ports {
  readonly interviews: InterviewStore;
  readonly drafts: DraftStore;
  readonly pens: PenStore;
  readonly contests: ContestStore;
  /** Decides follow-ups and is always there. */
  readonly embedded: Grader;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly clock: Clock;
  readonly newSeed: NewSeed;
}
