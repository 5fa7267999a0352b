import { z } from 'zod';
import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { graderStampSchema, type Assessment } from '@/lib/grading/assessment';
import type { Current } from '@/lib/grading/current-assessment';
import { bandOf } from '@/lib/grading/score';
import { answerFlag, evidenceSchema, UNSURE, type Evidence } from '@/lib/grading/verdict';
import { closeReason } from '@/lib/interview/interview-event';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { modelReport, modelReportSchema } from './model-report';

const drawnOutBy = z.enum(['question', 'probe', 'challenge', 'hint']);
const evidences = z.array(evidenceSchema).readonly();

/** A key point as the report shows it. */
export const pointReportSchema = z
  .strictObject({
    id: z.string(),
    statement: z.string(),
    why: z.string(),
    essential: z.boolean(),
    label: z.enum(['met', 'partial', 'missed']),
    /** What drew it out; null when it was missed. */
    drawnOutBy: drawnOutBy.nullable(),
    credit: z.number().min(0).max(1),
    evidence: evidences,
    /** The grader was not sure of this label. */
    unsure: z.boolean(),
  })
  .readonly();

export const misconceptionReportSchema = z
  .strictObject({
    id: z.string(),
    claim: z.string(),
    correction: z.string(),
    label: z.enum(['stated', 'corrected']),
    evidence: evidences,
    unsure: z.boolean(),
  })
  .readonly();

/** A marked span of an answer and what it is proof of. Spans of one turn may overlap. */
export const markSchema = z
  .strictObject({
    start: z.number().int(),
    end: z.number().int(),
    kind: z.enum(['met', 'partial', 'misconception', 'beyond']),
    of: z.string(),
  })
  .readonly();

/** One thing said on a question, with the marks in it in order of place. */
export const turnReportSchema = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    after: drawnOutBy,
    /** What was asked, unless it was the question itself. */
    asked: z.string().nullable(),
    late: z.boolean(),
    settled: z.boolean(),
    marks: z.array(markSchema).readonly(),
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
        band: z.enum(['Strong', 'Solid', 'Partial', 'Early']),
        deducted: z.number(),
      }),
    ]),
    points: z.array(pointReportSchema).readonly(),
    misconceptions: z.array(misconceptionReportSchema).readonly(),
    beyond: z
      .array(z.strictObject({ id: z.string(), statement: z.string(), evidence: evidences }))
      .readonly(),
    flags: z.array(answerFlag).readonly(),
    grader: graderStampSchema.nullable(),
    model: modelReportSchema,
    /** Markdown. */
    reference: z.string(),
    since: z.string().nullable(),
    modelSpoken: z.string().nullable(),
    modelWritten: z.string().nullable(),
  })
  .readonly();

export type PointReport = z.infer<typeof pointReportSchema>;
export type MisconceptionReport = z.infer<typeof misconceptionReportSchema>;
export type TurnReport = z.infer<typeof turnReportSchema>;
export type Mark = z.infer<typeof markSchema>;
export type QuestionReport = z.infer<typeof questionReportSchema>;

/** The report on one question, from what was said and its newest assessment. Nothing is graded here. */
export function questionReport(
  run: QuestionRun,
  { question, rubric }: { readonly question: Question; readonly rubric: Rubric },
  current: Current | undefined,
): QuestionReport {
  const assessment = current?.counts;
  const misconceptions = misconceptionsOf(rubric, assessment);
  const points = pointsOf(rubric, assessment);
  const beyond = beyondOf(rubric, assessment);
  const marks: (Mark & { turn: string })[] = [
    ...points.flatMap(({ id, label, evidence }) =>
      label === 'missed' ? [] : evidence.map((at) => ({ ...spanOf(at), kind: label, of: id })),
    ),
    ...misconceptions.flatMap(({ id, evidence }) =>
      evidence.map((at) => ({ ...spanOf(at), kind: 'misconception' as const, of: id })),
    ),
    ...beyond.flatMap(({ id, evidence }) =>
      evidence.map((at) => ({ ...spanOf(at), kind: 'beyond' as const, of: id })),
    ),
  ];
  return {
    id: run.id,
    prompt: question.prompt,
    section: question.section,
    closed: run.closed?.reason ?? null,
    turns: run.turns.map(({ id, text, after, asked, late, settledRevision }) => ({
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
    })),
    result: resultOf(run, assessment),
    points,
    misconceptions,
    beyond,
    flags: assessment?.verdict.flags ?? [],
    grader: assessment?.grader ?? null,
    model: modelReport(current),
    reference: question.reference,
    since: question.since ?? null,
    modelSpoken: question.model_spoken ?? null,
    modelWritten: question.model_written ?? null,
  };
}

function spanOf({ turn, start, end }: Evidence) {
  return { turn, start, end };
}

function resultOf(run: QuestionRun, assessment: Assessment | undefined): QuestionReport['result'] {
  if (run.turns.length === 0) return { kind: 'not-answered' };
  if (!assessment) return { kind: 'not-graded' };
  const { score } = assessment;
  return score.kind === 'scored'
    ? { kind: 'scored', score: score.score, band: bandOf(score.score), deducted: score.deducted }
    : { kind: 'not-answered' };
}

function pointsOf(rubric: Rubric, assessment: Assessment | undefined): PointReport[] {
  const credits = assessment?.score.kind === 'scored' ? assessment.score.credits : [];
  return rubric.points.map(({ id, statement, why, essential }) => {
    const verdict = assessment?.verdict.points.find((point) => point.id === id);
    const credit = credits.find((entry) => entry.id === id);
    return {
      id,
      statement,
      why,
      essential,
      label: verdict?.label ?? 'missed',
      drawnOutBy: credit?.drawnOutBy ?? null,
      credit: credit?.credit ?? 0,
      evidence: verdict && verdict.label !== 'missed' ? verdict.evidence : [],
      unsure: verdict !== undefined && verdict.confidence < UNSURE,
    };
  });
}

function misconceptionsOf(
  rubric: Rubric,
  assessment: Assessment | undefined,
): MisconceptionReport[] {
  return (assessment?.verdict.misconceptions ?? []).flatMap((verdict) => {
    const found = rubric.misconceptions.find(({ id }) => id === verdict.id);
    if (verdict.label === 'absent' || !found) return [];
    const { id, claim, correction } = found;
    const { label, evidence, confidence } = verdict;
    return [{ id, claim, correction, label, evidence, unsure: confidence < UNSURE }];
  });
}

function beyondOf(rubric: Rubric, assessment: Assessment | undefined): QuestionReport['beyond'] {
  return (assessment?.verdict.beyond ?? []).flatMap(({ id, evidence }) => {
    const found = rubric.beyond.find((item) => item.id === id);
    return found ? [{ id, statement: found.statement, evidence }] : [];
  });
}
