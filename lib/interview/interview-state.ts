import type { AnswerTurn } from './answer-turn';
import type { CloseReason, UnderstoodAs } from './interview-event';
import type { Move } from './move';
import type { Plan } from './plan';
import type { SpokenBy } from './spoken-by';

/** A span of time that began, may have been confirmed late, and is shifted by pauses. All in ms. */
export interface Span {
  /** When the move was chosen. */
  readonly chosenAt: number;
  /** When its words were delivered; null until that is known. */
  readonly deliveredAt: number | null;
  /** Pauses since then. */
  readonly shift: number;
}

/** A move as it stands in the transcript. */
export interface SpokenMove {
  readonly id: string;
  readonly at: number;
  readonly move: Move;
  /** What was said; until that is known, the built-in wording. */
  readonly words: string;
  /** The wording that was chosen with the move. */
  readonly chosenWords: string;
  /** Whose words they are; null until they are delivered. */
  readonly spokenBy: SpokenBy | null;
  readonly delivered: boolean;
}

/** A message as it stands in the transcript. */
export interface SaidMessage {
  readonly id: string;
  readonly at: number;
  readonly question: string;
  readonly text: string;
  readonly understood: UnderstoodAs;
  readonly late: boolean;
  /** Settled from the saved draft when time ran out. */
  readonly settled: boolean;
}

export type TranscriptEntry =
  ({ readonly by: 'interviewer' } & SpokenMove) | ({ readonly by: 'candidate' } & SaidMessage);

/** One question of the plan that has been asked. */
export interface QuestionRun {
  readonly id: string;
  readonly span: Span;
  /** Probes and challenges, each with a span of its own. */
  readonly followUps: readonly {
    readonly moveId: string;
    readonly move: Move;
    readonly span: Span;
  }[];
  readonly hints: number;
  /** The move the candidate now answers to. */
  readonly prompt: { readonly moveId: string; readonly move: Move };
  readonly turns: readonly AnswerTurn[];
  readonly closed: { readonly reason: CloseReason; readonly at: number } | null;
}

/** An answer that can be taken back for a little while. */
export interface LastAnswer {
  readonly message: string;
  /** When it was accepted. */
  readonly at: number;
  readonly before: RunningInterview;
}

interface Begun {
  readonly plan: Plan;
  readonly startedAt: number;
  readonly transcript: readonly TranscriptEntry[];
  /** In the order asked; only the last can be open. */
  readonly questions: readonly QuestionRun[];
  /** The clock of the whole: starts with the first question. */
  readonly whole: Span | null;
  readonly movesChosen: number;
  /** The answer that was accepted last, and how things stood before it. */
  readonly lastAnswer: LastAnswer | null;
}

export type InterviewState =
  | { readonly phase: 'none' }
  | (Begun & { readonly phase: 'running'; readonly pausedAt: number | null })
  | (Begun & {
      readonly phase: 'closed';
      readonly reason: 'completed' | 'time' | 'ended';
      readonly closedAt: number;
    });

export type RunningInterview = Extract<InterviewState, { phase: 'running' }>;
export type BegunInterview = Exclude<InterviewState, { phase: 'none' }>;

/** The question on the table, or undefined between questions. */
export function openQuestion(state: BegunInterview): QuestionRun | undefined {
  const last = state.questions.at(-1);
  return last && last.closed === null ? last : undefined;
}

/** The plan's next question that was not asked yet. */
export function nextPlanned(state: BegunInterview): Plan['questions'][number] | undefined {
  return state.plan.questions[state.questions.length];
}
