import type { z } from 'zod';
import { questionReportSchema } from '@/lib/report/question/question-report';

/** Longest answer that the box on "How grading works" takes, in UTF-16 units. */
export const MOST_TRIED = 4_000;

/** An answer graded to see how grading works: as in a report, and kept nowhere. */
export const trialSchema = questionReportSchema
  .unwrap()
  .pick({
    id: true,
    turns: true,
    result: true,
    points: true,
    misconceptions: true,
    beyond: true,
    flags: true,
    grader: true,
  })
  .readonly();

export type Trial = z.infer<typeof trialSchema>;
