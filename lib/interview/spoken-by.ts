import { z } from 'zod';
import { modelFault } from '@/lib/grading/model/model-fault';

/** Ids of the recorded calls of a model. */
const calls = z.array(z.string().min(1));

/** What a check in code found in a model's words. `asks`: a question where the move asks none, or a second one. */
export const speechFault = z.enum(['gives_away', 'says_verdict', 'asks', 'garbled', 'not_said']);
export type SpeechFault = z.infer<typeof speechFault>;

/** Why built-in words stand where a model's were wanted. `not_heard`: they did not reach the page. `already_said`: it heard all that it was to ask for. */
export const whyBuiltIn = z.enum([
  ...modelFault.options,
  ...speechFault.options,
  'not_heard',
  'already_said',
]);
export type WhyBuiltIn = z.infer<typeof whyBuiltIn>;

/** Whose words a move was said in. */
export const spokenBySchema = z.discriminatedUnion('who', [
  /** The built-in wording, as wanted. */
  z.strictObject({ who: z.literal('embedded') }),
  z.strictObject({
    who: z.literal('model'),
    calls,
    /** The open point that the model's own probe is about; null where the move's target stands. */
    probes: z.string().nullable(),
  }),
  /** The built-in wording, after as many letters of the model's as could stay. */
  z.strictObject({
    who: z.literal('completed'),
    why: whyBuiltIn,
    kept: z.number().int().nonnegative(),
    calls,
  }),
]);
export type SpokenBy = z.infer<typeof spokenBySchema>;

/** Who told what kind of message it is. */
export const understoodBySchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('embedded') }),
  z.strictObject({ who: z.literal('model'), calls }),
  /** A model was asked and failed: the built-in understanding stands. */
  z.strictObject({ who: z.literal('embedded-instead'), why: modelFault, calls }),
]);
export type UnderstoodBy = z.infer<typeof understoodBySchema>;

export const builtIn = { who: 'embedded' } as const;
