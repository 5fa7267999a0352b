import { z } from 'zod';
import { questionId } from '@/lib/guide/question';
import { speechRecordSchema } from '@/lib/speech/speech-record';
import { verdictSchema } from '@/lib/grading/verdict';
import { moveSchema } from './move';
import { planSchema } from './plan';
import { builtIn, spokenBySchema, understoodBySchema } from './spoken-by';

/** Epoch ms by the server's clock. */
const at = z.number().int();
const moveId = z.string().min(1);

const modality = z.enum(['typed', 'spoken', 'button']);

export const understoodAs = z.enum([
  'answer',
  'dont-know',
  'think-aloud',
  'repeat',
  'clarify',
  'hint',
  'time',
  'skip',
  'stop',
]);
export type UnderstoodAs = z.infer<typeof understoodAs>;

export const closeReason = z.enum(['answered', 'skipped', 'time', 'ended']);
export type CloseReason = z.infer<typeof closeReason>;

/** What happened in an interview. A closed list: adding one makes every fold say what it does with it. */
export const interviewEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), at, plan: planSchema }),
  z.strictObject({
    type: z.literal('move-chosen'),
    at,
    move: moveSchema,
    moveId,
    /** The embedded wording, chosen before any model is asked. */
    words: z.string().min(1),
  }),
  z.strictObject({
    type: z.literal('move-delivered'),
    at,
    moveId,
    /** What was really said. */
    words: z.string().min(1),
    by: spokenBySchema.default(builtIn),
  }),
  z.strictObject({
    type: z.literal('message-accepted'),
    at,
    messageId: z.string().min(1),
    question: questionId,
    /** The move it answers. */
    to: moveId,
    text: z.string(),
    modality,
    understood: understoodAs,
    understoodBy: understoodBySchema.default(builtIn),
    /** Arrived after the question had closed; written in time. */
    late: z.boolean(),
    /** The embedded grader's verdict on the question so far, for an answer. */
    heard: verdictSchema.nullable(),
    /** How it was spoken, when it was. */
    speech: speechRecordSchema.optional(),
    /** From the words it answers having arrived to its first key, when it was typed and the browser told it. In ms. */
    firstKeyMs: z.number().int().nonnegative().optional(),
  }),
  /** The person went on speaking, or undid it: as if it had not been handed in, but time went on. */
  z.strictObject({ type: z.literal('answer-taken-back'), at, messageId: z.string().min(1) }),
  z.strictObject({
    type: z.literal('draft-settled'),
    at,
    messageId: z.string().min(1),
    question: questionId,
    to: moveId,
    text: z.string().min(1),
    revision: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal('paused'), at }),
  z.strictObject({ type: z.literal('resumed'), at }),
  z.strictObject({
    type: z.literal('question-closed'),
    at,
    question: questionId,
    reason: closeReason,
  }),
  z.strictObject({
    type: z.literal('closed'),
    at,
    reason: z.enum(['completed', 'time', 'ended']),
  }),
]);

export type InterviewEvent = z.infer<typeof interviewEventSchema>;
/** An event of one type. */
export type EventOf<T extends InterviewEvent['type']> = Extract<InterviewEvent, { type: T }>;
