import { z } from 'zod';

export const questionKinds = [
  'concept',
  'comparison',
  'technique',
  'design',
  'scenario',
  'behavioral',
] as const;
export const questionLevels = ['foundation', 'intermediate', 'advanced'] as const;

export const questionKind = z.enum(questionKinds);
export const questionLevel = z.enum(questionLevels);
export const questionId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** The front matter of a question's Markdown file. */
export const questionHeadSchema = z.strictObject({
  id: questionId,
  section: z.string().min(1),
  /** The question as the guide words it. */
  prompt: z.string().min(5),
  /** The question as an interviewer says it aloud: formulas and abbreviations in words. */
  spoken: z.string().min(5),
  kind: questionKind,
  level: questionLevel,
  /** Time for the whole question, follow-ups included, in minutes. */
  minutes: z.number().int().min(2).max(20),
  minutes_because: z.string().min(5),
});

/** A question: its head and the parts of its Markdown body, each kept as Markdown. */
export const questionSchema = questionHeadSchema.extend({
  /** Complete answer by the guide. */
  reference: z.string().min(20),
  /** What changed after the guide was written, dated, ours. */
  since: z.string().min(10).optional(),
  /** A model answer as spoken in 90 seconds. */
  model_spoken: z.string().min(20).optional(),
  /** A model answer as written. */
  model_written: z.string().min(20).optional(),
});

export type QuestionKind = z.infer<typeof questionKind>;
export type QuestionLevel = z.infer<typeof questionLevel>;
export type Question = z.infer<typeof questionSchema>;
