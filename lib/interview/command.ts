import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { speechRecordSchema } from '@/lib/speech/speech-record';

/** Longest answer taken, in UTF-16 units. */
export const MOST_CHARS = 20_000;

const moveId = z.string().min(1).max(40);

/** What a candidate asks of a running interview. Safe to send twice: the id decides. */
export const commandSchema = z.discriminatedUnion('kind', [
  /** The words of these moves are on screen (or were heard). */
  z.strictObject({
    kind: z.literal('deliver'),
    moves: z.array(moveId).min(1).max(20),
    /** A model's words were waited for and did not come: the built-in ones are shown instead. */
    instead: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    to: moveId,
    question: questionId,
    text: z.string(),
    modality: z.enum(['typed', 'spoken']),
    /** Revision of the draft this was. */
    revision: z.number().int().nonnegative(),
    /** When the last word was written, in the server's time as the browser knows it. Epoch ms. */
    writtenAt: z.number().int(),
    /** How it was spoken, when it was. */
    speech: speechRecordSchema.optional(),
    /** When it was typed: from the words it answers having arrived to its first key, pauses taken out. In ms. */
    firstKeyMs: z.number().int().nonnegative().optional(),
  }),
  /** The answer that was handed in last was not meant to be over: it is taken back. */
  z.strictObject({ kind: z.literal('take-back'), message: z.string().min(1).max(40) }),
  z.strictObject({
    kind: z.literal('request'),
    to: moveId,
    question: questionId,
    what: z.enum(['repeat', 'clarify', 'hint', 'time', 'skip']),
  }),
  z.strictObject({
    kind: z.literal('pause'),
    /** Not to rest, but to check the sound: in an exam too, as long as nothing was answered. */
    reason: z.literal('sound-check').optional(),
  }),
  z.strictObject({ kind: z.literal('resume') }),
  /** Somebody is in the room: ask what is next, when nothing is on the table. */
  z.strictObject({ kind: z.literal('proceed') }),
  z.strictObject({ kind: z.literal('end') }),
]);

export type Command = z.infer<typeof commandSchema>;
export type Answer = Extract<Command, { kind: 'answer' }>;

export const refusalCodes = [
  'answer_empty',
  'answer_too_long',
  'written_too_late',
  'unknown_question',
  'question_closed',
  'interview_closed',
  'interview_paused',
  'not_paused',
  'not_in_exam',
  'too_late_to_take_back',
] as const;
/** How long after it was accepted an answer can be taken back, in ms: the undo of the page and a slow network. */
export const TAKE_BACK_LIMIT_MS = 15_000;

export type RefusalCode = (typeof refusalCodes)[number];

/** A command that can't be carried out: a closed code, and what a person should know. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
}

export const refusals: Record<RefusalCode, string> = {
  answer_empty: 'There is nothing to submit yet. Write or say something first.',
  answer_too_long: `An answer can have up to ${MOST_CHARS.toLocaleString('en')} characters. Your draft is kept; shorten it and submit again.`,
  written_too_late: 'This was written after the time was up, so it was not added.',
  unknown_question: 'This question is not part of the interview. Reload the page.',
  question_closed: 'This question is over. Reload the page to go on.',
  interview_closed: 'This interview is over. Open its report.',
  interview_paused: 'The interview is paused. Resume it first.',
  not_paused: 'The interview is not paused.',
  not_in_exam: 'This is not available in an exam.',
  too_late_to_take_back:
    'This answer can not be taken back any more. What you add goes to the next thing you are asked.',
};
