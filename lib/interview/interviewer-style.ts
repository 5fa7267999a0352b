import { z } from 'zod';

/** How a model that speaks for the interviewer comes across. It changes neither the questions nor the grading. */
export const persona = z.enum(['neutral', 'warm', 'brisk']);
export const strictness = z.enum(['gentle', 'usual', 'demanding']);

export const interviewerStyleSchema = z.strictObject({ persona, strictness });

export type Persona = z.infer<typeof persona>;
export type Strictness = z.infer<typeof strictness>;
export type InterviewerStyle = z.infer<typeof interviewerStyleSchema>;

export const usualStyle: InterviewerStyle = { persona: 'neutral', strictness: 'usual' };
