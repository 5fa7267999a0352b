import { MOST_CHARS } from '@/lib/interview/command';
import { fold } from '@/lib/interview/evolve';
import {
  openQuestion,
  type BegunInterview,
  type InterviewState,
  type QuestionRun,
  type TranscriptEntry,
} from '@/lib/interview/interview-state';
import { isBlank } from '@/lib/speech/entered-text';
import type { RoomView } from '@/lib/report/question/room-view';
import type { Unsent } from './kept-words';

/** Something that was not done, in words for a person. */
export interface Refused {
  readonly code: string;
  readonly sentence: string;
}

/** What the room shows. A new object with every change. */
export interface Room {
  readonly state: BegunInterview;
  readonly asked: RoomView['asked'];
  readonly heard: RoomView['heard'];
  readonly feedback: RoomView['feedback'];
  readonly toRate: RoomView['toRate'];
  readonly pen: RoomView['pen'];
  /** Who puts moves into words. */
  readonly interviewer: RoomView['interviewer'];
  /** Words under way, by their move. Only undelivered moves have any. */
  readonly speaking: Readonly<Record<string, string>>;
  /** The draft of the open question. */
  readonly draft: string;
  /** How far the draft is safe: on the server, only in this browser (because it is too long, too), on its way, or nowhere but on this page. */
  readonly saved: 'server' | 'browser' | 'too-long' | 'saving' | 'nowhere';
  readonly connected: boolean;
  /** Answers that the server has not confirmed yet. */
  readonly unsent: readonly Unsent[];
  /** A refusal to show, until the next thing is done. */
  readonly refusal: Refused | null;
  readonly busy: boolean;
}

/** The room as the server rendered it, before the page lives. */
export function roomOf(view: RoomView): Room {
  return {
    state: begun(fold(view.events)),
    asked: view.asked,
    heard: view.heard,
    feedback: view.feedback,
    toRate: view.toRate,
    pen: 'held',
    interviewer: view.interviewer,
    speaking: {},
    draft: view.draft?.text ?? '',
    saved: 'server',
    connected: true,
    unsent: [],
    refusal: null,
    busy: false,
  };
}

/** What a reply changes: the events that the page does not have yet, and who holds the pen. */
export function news(room: Room, version: number, view: RoomView): Partial<Room> {
  const { asked, heard, feedback, toRate, pen, interviewer } = view;
  const missing = view.version - version;
  const known = { pen, interviewer, connected: true };
  // A rating opens feedback without an event; a reply that was on its way meanwhile does not close it again.
  if (missing === 0 && feedback.length > room.feedback.length)
    return { ...known, heard, feedback, toRate };
  if (missing <= 0) return known;
  const state = begun(fold(view.events.slice(-missing), room.state));
  return { ...known, state, asked, heard, feedback, toRate };
}

/** The question that can be answered now. */
export function questionOnTable({ state }: Room): QuestionRun | undefined {
  return state.phase === 'running' ? openQuestion(state) : undefined;
}

/** The interviewer's moves whose words the server does not know to have arrived. */
export function undelivered({ state }: Room): string[] {
  return state.transcript.flatMap((entry) =>
    entry.by === 'interviewer' && !entry.delivered ? [entry.id] : [],
  );
}

/** True for a move whose words are still awaited or under way: its built-in wording is not shown. */
export function isUnderWay(room: Room, entry: TranscriptEntry): boolean {
  return room.interviewer === 'llm' && entry.by === 'interviewer' && !entry.delivered;
}

function begun(state: InterviewState): BegunInterview {
  if (state.phase === 'none') throw new RangeError('the room of an interview that has not begun');
  return state;
}

/** True while the clocks stand still. */
export function isPaused({ state }: Room): boolean {
  return state.phase === 'running' && state.pausedAt !== null;
}

export const nothingToSubmit: Refused = {
  code: 'answer_empty',
  sentence: 'There is nothing to submit yet. Write something first.',
};

const notReached: Refused = {
  code: 'unreachable',
  sentence: 'The server could not be reached. Your words are kept here; try again in a moment.',
};

export const cutOff: Refused = {
  code: 'cut_off',
  sentence: `Time is up. Your answer was longer than ${MOST_CHARS.toLocaleString('en')} characters: its beginning up to there was handed in.`,
};

/** What a person should know of a command that was not carried out. */
export function toShow(
  reply: { readonly kind: 'ok' | 'unreachable' } | ({ readonly kind: 'refused' } & Refused),
): Refused | undefined {
  if (reply.kind === 'unreachable') return notReached;
  return reply.kind === 'refused' && reply.code !== 'pen_elsewhere' ? reply : undefined;
}

/** Why a text can not be submitted; undefined when it can. */
export function unfit(text: string): Refused | undefined {
  if (isBlank(text)) return nothingToSubmit;
  return text.length > MOST_CHARS ? tooLong(text.length) : undefined;
}

function tooLong(length: number): Refused {
  return {
    code: 'answer_too_long',
    sentence: `This answer has ${length.toLocaleString('en')} characters; the limit is ${MOST_CHARS.toLocaleString('en')}. Shorten it and submit again. Nothing is lost.`,
  };
}
