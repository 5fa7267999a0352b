import { z } from 'zod';
import type { ConceptTable } from './concept';
import { questionId, type Question } from './question';
import type { Rubric } from './rubric';

/** A guide's own file: what it is called, its sections, its cards. */
export const guideHeadSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(3),
  /** Raised with every change of content; stored with each interview. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  written: z.string().min(4),
  sections: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        title: z.string().min(2),
        about: z.string().min(10),
      }),
    )
    .min(1),
  /** The quick reference card's topics, each with the questions that cover it. */
  checklist: z
    .array(z.strictObject({ topic: z.string().min(2), questions: z.array(questionId).min(1) }))
    .default([]),
  /** Key numbers as flash cards. */
  cards: z
    .array(
      z.strictObject({
        term: z.string().min(2),
        value: z.string().min(1),
        question: questionId,
        since: z.string().min(5).optional(),
      }),
    )
    .default([]),
});

export type GuideHead = z.infer<typeof guideHeadSchema>;

/** A guide as the product uses it. A question without a rubric is graded by its reference's own statements. */
export interface Guide {
  readonly head: GuideHead;
  readonly questions: readonly Question[];
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly concepts: ConceptTable;
}
