import type { Rubric } from '@/lib/guide/rubric';
import type { Verdict } from '@/lib/grading/verdict';
import type { Material } from './circumstances';
import type { BegunInterview, SpokenMove } from './interview-state';
import type { InterviewerStyle } from './interviewer-style';
import type { Move } from './move';
import type { InterviewMode } from './plan';
import { wording } from './wording';

/** All that an interviewer gets to know of a move to put it into words. The reference answer is not among it. */
export interface MoveBrief {
  readonly moveId: string;
  readonly move: Move;
  readonly mode: InterviewMode;
  readonly style: InterviewerStyle;
  /** The built-in wording. */
  readonly words: string;
  /** The question that the move is about; null for the welcome and the goodbye. */
  readonly prompt: string | null;
  /** The same question as one says it aloud. */
  readonly spoken: string | null;
  /** The candidate's last words on that question; empty when there are none. */
  readonly said: string;
  /** For checks in code only: what could be given away. */
  readonly rubric: Rubric | null;
  /** The embedded verdict that the move was chosen by; null when nothing was heard yet. */
  readonly verdict: Verdict | null;
  /** Everything that the candidate said on the question. */
  readonly answers: readonly string[];
  /** Points that follow-ups and hints before this one were about. */
  readonly raised: readonly string[];
}

/** What an interviewer needs to know to say a move that stands in the transcript. */
export function briefOf(
  state: BegunInterview,
  entry: SpokenMove,
  material: (question: string) => Material,
): MoveBrief {
  const { move, id: moveId, chosenWords: words } = entry;
  const { mode, interviewer: style } = state.plan;
  const own = { moveId, move, mode, style, words };
  if (!('question' in move))
    return {
      ...own,
      prompt: null,
      spoken: null,
      said: '',
      rubric: null,
      verdict: null,
      answers: [],
      raised: [],
    };
  const { question, rubric } = material(move.question);
  const before = state.transcript.slice(
    0,
    state.transcript.findIndex(({ id }) => id === moveId),
  );
  const answers = before.flatMap((other) =>
    other.by === 'candidate' && other.question === move.question ? [other.text] : [],
  );
  const raised = before.flatMap((other) =>
    other.by === 'interviewer' && 'targets' in other.move && other.move.question === move.question
      ? other.move.targets
      : [],
  );
  const run = state.questions.find(({ id }) => id === move.question);
  const verdict = run?.turns.findLast(({ heard, at }) => heard && at <= entry.at)?.heard ?? null;
  return {
    ...own,
    prompt: question.prompt,
    spoken: question.spoken,
    said: answers.at(-1) ?? '',
    rubric,
    verdict,
    answers,
    raised,
  };
}

/**
 * Words that are said as they stand: to repeat and to tell the time needs no model and no waiting, and
 * what can be confirmed depends on how it was asked.
 */
export function isFixed({ move, words, mode }: MoveBrief): boolean {
  if (move.kind === 'repeat' || move.kind === 'tell-time') return true;
  return move.kind === 'clarify' && [wording.confirmStop(), wording.noHint(mode)].includes(words);
}
