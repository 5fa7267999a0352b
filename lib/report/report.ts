import { z } from 'zod';
import { starParts } from '@/lib/grading/model/model-reply';
import { interviewMode } from '@/lib/interview/plan';
import { deliveryPanelSchema } from './delivery-panel';
import { levelSchema } from '@/lib/report/statements/level';
import { reportAdviceSchema } from '@/lib/report/statements/report-advice';
import { reportedQuestionSchema } from '@/lib/report/question/reported-question';
import { statementSchema } from '@/lib/report/statements/statement';
import { timePictureSchema } from './time-picture';

const score = z.number().int().min(0).max(100);
const band = z.enum(['Strong', 'Solid', 'Partial', 'Early']);
const count = z.number().int().nonnegative();
const statements = z.array(statementSchema).readonly();

/** A mean score over answered questions, with what it covers; null when nothing was answered. */
export const tallySchema = z
  .strictObject({
    score: score.nullable(),
    band: band.nullable(),
    answered: count,
    planned: count,
    /** The mean with the person's own marks in it; null when there are none. */
    withMarks: z.strictObject({ score, band }).readonly().nullable(),
  })
  .readonly();

/** How far a score is to be trusted: where it would stand, did every label that is in doubt turn against the person, or for them. */
export const certaintySchema = z
  .strictObject({
    /** Labels of points and misconceptions, and those of them that a grader is not sure of or on which graders differ. */
    labels: count,
    inDoubt: count,
    low: score,
    high: score,
  })
  .readonly();

/** What can be done about something at once. */
export const practiceActionSchema = z.discriminatedUnion('kind', [
  /** Answer this question again. */
  z.strictObject({ kind: z.literal('practise'), question: z.string() }),
  /** Read the reference answer first, then answer it again. */
  z.strictObject({ kind: z.literal('read'), question: z.string() }),
  /** Tell one part of a story again. */
  z.strictObject({ kind: z.literal('retell'), question: z.string(), part: z.enum(starParts) }),
  /** Hear again how it was spoken. */
  z.strictObject({ kind: z.literal('hear') }),
]);

/** One thing to do next: why, on what it stands, what it is worth, and how to begin. */
export const nextStepSchema = z
  .strictObject({
    /** The question it is about; null when it is about the whole. */
    question: z.string().nullable(),
    /** The first is the main one. */
    statements: z.array(statementSchema).min(1).max(3).readonly(),
    /** What the interview's score rises by when all that the statements name is put right and said. Null where they are in no score, as an unanswered question is. */
    gain: z.number().min(0).max(100).nullable(),
    /** More was taken off than earned, so that the statements alone would hardly show: the gain is that of all that is open, and this is how much that is. Null else. */
    whole: z.strictObject({ claims: count, points: count }).readonly().nullable(),
    action: practiceActionSchema,
  })
  .readonly();

/** You against the grade, over the questions that have both. */
export const calibrationSchema = z
  .strictObject({
    /** Mean of your rating less the grade, of 100: above 0 you rated yourself higher. */
    meanDifference: z.number(),
    /** The rating as marks of 100: one step of five is 20. */
    ratings: z
      .array(
        z.strictObject({
          question: z.string(),
          rated: score,
          /** In practice each reply showed the points it made: with follow-ups the answer was rated with some of those in view. */
          afterParts: z.boolean(),
        }),
      )
      .readonly(),
    statements: z.array(statementSchema).min(1).readonly(),
  })
  .readonly();

/** The whole interview, assessed. This schema is the report's one source: the page, the files and the shared views are renderings of it. */
export const reportSchema = z
  .strictObject({
    interview: z.string(),
    title: z.string(),
    guide: z.string(),
    mode: interviewMode,
    /** Epoch ms. */
    startedAt: z.number().int(),
    closedAt: z.number().int().nullable(),
    ended: z.enum(['completed', 'time', 'ended']).nullable(),
    overall: tallySchema,
    certainty: certaintySchema.nullable(),
    /** Null when nothing was graded. */
    level: levelSchema.nullable(),
    /** The verdict in one, and what it rests on; null when nothing was graded. */
    verdict: statementSchema.nullable(),
    reasons: statements,
    /** What the person's own marks would make of it; null without any. */
    withMarks: statementSchema.nullable(),
    /** At most three, the strongest first. */
    strengths: statements,
    /** At most three, the most to gain first. */
    nextSteps: z.array(nextStepSchema).max(3).readonly(),
    /** What is not known, and so is in no score. */
    gaps: statements,
    sections: z
      .array(tallySchema.unwrap().extend({ id: z.string(), title: z.string() }).readonly())
      .readonly(),
    time: timePictureSchema,
    /** Null when nothing was spoken. */
    delivery: deliveryPanelSchema.nullable(),
    /** Null when the person rated none of their answers. */
    calibration: calibrationSchema.nullable(),
    questions: z.array(reportedQuestionSchema).readonly(),
    /** Planned questions that were never asked. */
    notAsked: count,
    /** What a language model advises; null where none does. */
    advice: reportAdviceSchema.nullable(),
  })
  .readonly();

export type Tally = z.infer<typeof tallySchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type PracticeAction = z.infer<typeof practiceActionSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Calibration = z.infer<typeof calibrationSchema>;
export type Report = z.infer<typeof reportSchema>;
