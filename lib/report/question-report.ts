import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Assessment } from '@/lib/grading/assessment';
import type { PromptedBy } from '@/lib/grading/conversation';
import { bandOf, type Band } from '@/lib/grading/score';
import { UNSURE, type AnswerFlag, type Evidence } from '@/lib/grading/verdict';
import type { CloseReason } from '@/lib/interview/interview-event';
import type { QuestionRun } from '@/lib/interview/interview-state';

/** A key point as the report shows it. */
export interface PointReport {
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  readonly essential: boolean;
  readonly label: 'met' | 'partial' | 'missed';
  /** What drew it out; null when it was missed. */
  readonly drawnOutBy: PromptedBy | null;
  /** 0 to 1. */
  readonly credit: number;
  readonly evidence: readonly Evidence[];
  /** The grader was not sure of this label. */
  readonly unsure: boolean;
}

export interface MisconceptionReport {
  readonly id: string;
  readonly claim: string;
  readonly correction: string;
  readonly label: 'stated' | 'corrected';
  readonly evidence: readonly Evidence[];
  readonly unsure: boolean;
}

/** One thing said on a question, with the marks in it in order of place. */
export interface TurnReport {
  readonly id: string;
  readonly text: string;
  readonly after: PromptedBy;
  readonly late: boolean;
  readonly settled: boolean;
  readonly marks: readonly Mark[];
}

/** A marked span of an answer and what it is proof of. Spans of one turn may overlap. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'met' | 'partial' | 'misconception' | 'beyond';
  readonly of: string;
}

export interface QuestionReport {
  readonly id: string;
  readonly prompt: string;
  readonly section: string;
  readonly closed: CloseReason | null;
  readonly turns: readonly TurnReport[];
  readonly result:
    | { readonly kind: 'not-answered' }
    | { readonly kind: 'not-graded' }
    | {
        readonly kind: 'scored';
        readonly score: number;
        readonly band: Band;
        readonly deducted: number;
      };
  readonly points: readonly PointReport[];
  readonly misconceptions: readonly MisconceptionReport[];
  readonly beyond: readonly {
    readonly id: string;
    readonly statement: string;
    readonly evidence: readonly Evidence[];
  }[];
  readonly flags: readonly AnswerFlag[];
  readonly grader: Assessment['grader'] | null;
  /** Markdown. */
  readonly reference: string;
  readonly since: string | null;
  readonly modelSpoken: string | null;
  readonly modelWritten: string | null;
}

/** The report on one question, from what was said and its newest assessment. Nothing is graded here. */
export function questionReport(
  run: QuestionRun,
  { question, rubric }: { readonly question: Question; readonly rubric: Rubric },
  assessment: Assessment | undefined,
): QuestionReport {
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
    turns: run.turns.map(({ id, text, after, late, settledRevision }) => ({
      id,
      text,
      after,
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
