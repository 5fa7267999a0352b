import { z } from 'zod';
import type { Rubric } from '@/lib/guide/rubric';
import { mistakeOf } from '@/lib/grading/misconceptions/one-mistake';
import { graderStampSchema, type Assessment } from '@/lib/grading/assessment';
import { promptedBy } from '@/lib/grading/conversation';
import { applicable, scoreWithMarks, type Contest } from '@/lib/grading/contest';
import type { Current } from '@/lib/grading/current-assessment';
import { episodesSchema, storySchema } from '@/lib/grading/story/story';
import { deliveryOf, deliverySchema } from '@/lib/speech/delivery';
import { bandOf } from '@/lib/grading/score';
import { withTwins } from '@/lib/grading/twin-marks';
import { answerFlag, evidenceSchema, type AnswerFlag } from '@/lib/grading/verdict';
import type { Material } from '@/lib/interview/circumstances';
import { closeReason } from '@/lib/interview/interview-event';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { markSchema } from './answer-mark';
import { believable } from './believable';
import { marksOf } from './marks-of';
import {
  guessesOf,
  guessReportSchema,
  misconceptionReportSchema,
  misconceptionsOf,
} from './misconception-report';
import { modelReport, modelReportSchema } from './model-report';
import { pointReportSchema, pointsOf } from './point-report';
import { storyMarksOf, storyMarksSchema } from './story-marks';
import { storyReport } from './story-report';
import { withMarksOf, withMarksSchema } from './with-marks';

const band = z.enum(['Strong', 'Solid', 'Partial', 'Early']);
const evidences = z.array(evidenceSchema).readonly();

/** One thing said on a question, with the marks in it in order of place. */
export const turnReportSchema = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    after: promptedBy,
    /** What was asked, unless it was the question itself. */
    asked: z.string().nullable(),
    late: z.boolean(),
    settled: z.boolean(),
    marks: z.array(markSchema).readonly(),
    /** How it was spoken; null when it was typed. */
    delivery: deliverySchema.nullable(),
    /** The person changed words before submitting. */
    edited: z.boolean(),
  })
  .readonly();

export const questionReportSchema = z
  .strictObject({
    id: z.string(),
    prompt: z.string(),
    section: z.string(),
    closed: closeReason.nullable(),
    turns: z.array(turnReportSchema).readonly(),
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('not-answered') }),
      z.strictObject({ kind: z.literal('not-graded') }),
      z.strictObject({
        kind: z.literal('scored'),
        score: z.number().int(),
        band,
        deducted: z.number(),
      }),
    ]),
    /** The score with the person's own marks, beside the grader's; null without marks. */
    withMarks: withMarksSchema.nullable(),
    points: z.array(pointReportSchema).readonly(),
    misconceptions: z.array(misconceptionReportSchema).readonly(),
    guesses: z.array(guessReportSchema).readonly().optional(),
    beyond: z
      .array(z.strictObject({ id: z.string(), statement: z.string(), evidence: evidences }))
      .readonly(),
    flags: z.array(answerFlag).readonly(),
    /** Taken apart, for a behavioral question that was answered; null otherwise. */
    story: storySchema.nullable(),
    /** What the person says of that reading, and the story's score with it; null without a mark. */
    storyMarks: storyMarksSchema.nullable(),
    /** Told in answer to any other question. */
    episodes: episodesSchema,
    grader: graderStampSchema.nullable(),
    model: modelReportSchema,
    /** Markdown. */
    reference: z.string(),
    since: z.string().nullable(),
    modelSpoken: z.string().nullable(),
    modelWritten: z.string().nullable(),
  })
  .readonly();

export type TurnReport = z.infer<typeof turnReportSchema>;
export type Mark = z.infer<typeof markSchema>;
export type QuestionReport = z.infer<typeof questionReportSchema>;

/**
 * The report on one question, from what was said, its newest assessment and the contests of it that
 * stand. Nothing is graded here, and a contest changes nothing that the grader said.
 */
export function questionReport(
  run: QuestionRun,
  { question, rubric, concepts }: Material,
  current: Current | undefined,
  own: readonly Contest[] = [],
): QuestionReport {
  const contests = withTwins(own, rubric.points);
  const assessment = current?.counts;
  const standing = assessment
    ? applicable(contests, assessment.verdict, assessment.conversation)
    : [];
  const misconceptions = misconceptionsOf(rubric, concepts, assessment, standing);
  const points = pointsOf(rubric, assessment, standing);
  const beyond = beyondOf(rubric, assessment);
  const told = storyReport(run, question, rubric, current);
  const marks = marksOf(points, misconceptions, beyond);
  return {
    id: run.id,
    prompt: question.prompt,
    section: question.section,
    closed: run.closed?.reason ?? null,
    turns: run.turns.map(({ id, text, after, asked, late, settledRevision, speech }) => ({
      id,
      text,
      after,
      asked,
      late,
      settled: settledRevision !== null,
      marks: marks
        .filter(({ turn }) => turn === id)
        .map(({ start, end, kind, of }) => ({ start, end, kind, of }))
        .toSorted((a, b) => a.start - b.start || b.end - a.end),
      // A follow-up has no time of its own to hold its length against.
      delivery:
        speech && deliveryOf(speech, text, after === 'question' ? question.minutes * 60_000 : null),
      edited: speech?.edited ?? false,
    })),
    result: resultOf(run, assessment),
    withMarks: assessment
      ? withMarksOf(
          assessment.score,
          scoreWithMarks(standing, assessment.verdict, assessment.conversation),
        )
      : null,
    points,
    misconceptions,
    ...guessesOf(rubric, concepts, assessment),
    beyond,
    flags: flagsOf(rubric, assessment),
    story: told.story,
    episodes: believable(told.episodes, misconceptions),
    storyMarks: storyMarksOf(told.story, contests),
    grader: assessment?.grader ?? null,
    model: modelReport(current),
    reference: question.reference,
    since: question.since ?? null,
    modelSpoken: question.model_spoken ?? null,
    modelWritten: question.model_written ?? null,
  };
}

function resultOf(run: QuestionRun, assessment: Assessment | undefined): QuestionReport['result'] {
  if (run.turns.length === 0) return { kind: 'not-answered' };
  if (!assessment) return { kind: 'not-graded' };
  const { score } = assessment;
  return score.kind === 'scored'
    ? { kind: 'scored', score: score.score, band: bandOf(score.score), deducted: score.deducted }
    : { kind: assessment.verdict.flags.includes('other_language') ? 'not-graded' : 'not-answered' };
}

/** A swap that is told as a false claim of its own needs no flag beside it. */
function flagsOf(rubric: Rubric, assessment: Assessment | undefined): AnswerFlag[] {
  const { contrasts } = rubric;
  const told = (assessment?.verdict.misconceptions ?? []).some(
    ({ id, label }) =>
      label !== 'absent' && contrasts.some((contrast) => contrast.id === mistakeOf(id, rubric)),
  );
  return (assessment?.verdict.flags ?? []).filter((flag) => flag !== 'swapped_sides' || !told);
}

function beyondOf(rubric: Rubric, assessment: Assessment | undefined): QuestionReport['beyond'] {
  return (assessment?.verdict.beyond ?? []).flatMap(({ id, evidence }) => {
    const found = rubric.beyond.find((item) => item.id === id);
    return found ? [{ id, statement: found.statement, evidence }] : [];
  });
}
