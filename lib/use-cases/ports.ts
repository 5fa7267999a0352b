import type { Guide } from '@/lib/guide/guide';
import type { Clock } from '@/lib/ports/clock';
import type { ContestStore } from '@/lib/ports/contest-store';
import type { Coach, CoachReply } from '@/lib/ports/coach';
import type { CoachingStore } from '@/lib/ports/coaching-store';
import type { DraftStore } from '@/lib/ports/draft-store';
import type { Grader } from '@/lib/ports/grader';
import type { ModelGrader } from '@/lib/ports/model-grader';
import type { Interviewer } from '@/lib/ports/interviewer';
import type { Listener } from '@/lib/ports/listener';
import type { NewSeed } from '@/lib/ports/seed';
import type { InterviewStore } from '@/lib/ports/interview-store';
import type { PenStore } from '@/lib/ports/pen-store';
import type { Rewriter } from '@/lib/ports/rewriter';
import type { RetellingStore } from '@/lib/ports/retelling-store';
import type { SelfRatingStore } from '@/lib/ports/self-rating-store';
import type { StoryBank } from '@/lib/ports/story-bank';
import type { CoachedVerdict } from '@/lib/report/statements/advice';
import type { StatementFault } from '@/lib/report/statements/check-statements';

/** Grading, coaching and rewriting by a language model, in the background. */
export interface ModelGrading {
  readonly grader: ModelGrader;
  readonly coach: Coach;
  readonly coaching: CoachingStore;
  readonly rewriter: Rewriter;
  /** What is being graded in this process, by interview and question: who comes second waits for the first. */
  readonly underWay: Map<string, Promise<void>>;
  /** Advice that was asked for while the last answers were still being graded, by interview. */
  readonly ahead: Map<string, Promise<AdviceAhead>>;
}

/** Advice on the verdicts of a moment: earlier answers by the model, the last ones by the built-in grader. */
export interface AdviceAhead {
  readonly verdicts: readonly CoachedVerdict[];
  readonly reply: CoachReply;
}

/** Everything the use cases reach outside the core through. */
export interface Ports {
  readonly interviews: InterviewStore;
  readonly drafts: DraftStore;
  readonly pens: PenStore;
  readonly contests: ContestStore;
  readonly stories: StoryBank;
  readonly ratings: SelfRatingStore;
  readonly retellings: RetellingStore;
  /** Decides follow-ups and is always there. */
  readonly embedded: Grader;
  /** Grades beside it, when a language model is configured. */
  readonly model?: ModelGrading | undefined;
  /** Puts moves into words, when a language model is configured; else the built-in wording stands. */
  readonly interviewer?: Interviewer | undefined;
  /** Helps to tell what kind of message a candidate sent. */
  readonly listener?: Listener | undefined;
  /** Where statements that a report could not bear out are noted; they are never shown. */
  readonly noteFaults?: (interview: string, faults: readonly StatementFault[]) => void;
  /** Lets whatever else waits be done, between two steps of long work. */
  readonly breathe?: () => Promise<void>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly clock: Clock;
  readonly newSeed: NewSeed;
}
