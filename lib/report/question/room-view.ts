import { z } from 'zod';
import { interviewEventSchema } from '@/lib/interview/interview-event';
import { questionReportSchema } from './question-report';

/** What an answer was heard to say, in practice: only what it made, never what is missing. */
export const heardSchema = z
  .strictObject({
    message: z.string(),
    made: z.array(z.strictObject({ statement: z.string(), quote: z.string() })).readonly(),
    /** How many points the question has. */
    points: z.number().int(),
  })
  .readonly();

/** All that the room of a running interview needs, from the events after a version on. */
export const roomViewSchema = z
  .strictObject({
    interview: z.string(),
    version: z.number().int(),
    /** Public events after the version asked for. */
    events: z.array(interviewEventSchema).readonly(),
    /** The server's clock when this was made. Epoch ms. */
    now: z.number().int(),
    pen: z.enum(['held', 'elsewhere']),
    /** Who puts moves into words: with a model the room asks for them as they come. */
    interviewer: z.enum(['embedded', 'llm']),
    /** The questions asked so far, in order. */
    asked: z
      .array(
        z.strictObject({
          id: z.string(),
          prompt: z.string(),
          /** The prompt as it is said aloud. */
          spoken: z.string(),
          section: z.string(),
          /** Practice only: the title of the person's own story that fits a behavioral question best. */
          story: z.string().nullable(),
        }),
      )
      .readonly(),
    /** The newest saved draft of the open question. */
    draft: z
      .strictObject({ question: z.string(), revision: z.number().int(), text: z.string() })
      .nullable(),
    /** Practice only. */
    heard: z.array(heardSchema).readonly(),
    /** Practice only: the whole feedback on closed questions, but for those in `toRate`. */
    feedback: z.array(questionReportSchema).readonly(),
    /** Practice only: closed questions whose feedback waits until the person has rated their answer, or would rather not. */
    toRate: z.array(z.string()).readonly(),
  })
  .readonly();

export type Heard = z.infer<typeof heardSchema>;
export type RoomView = z.infer<typeof roomViewSchema>;
