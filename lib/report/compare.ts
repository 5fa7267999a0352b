import type { Band } from '@/lib/grading/score';
import type { Figure } from '@/lib/speech/delivery';
import {
  dimensionNames,
  type Dimension,
  type DimensionName,
} from '@/lib/report/question/dimensions';
import type { Level } from '@/lib/report/statements/level';
import type { PointReport } from '@/lib/report/question/point-report';
import type { Report } from './report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

/** The same thing in two interviews: the earlier one, the later one. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** One of two interviews that are held side by side. */
export interface Side {
  readonly interview: string;
  readonly title: string;
  readonly startedAt: number;
  readonly mode: Report['mode'];
  readonly level: Level | null;
  readonly score: number | null;
  readonly band: Band | null;
  readonly answered: number;
  readonly planned: number;
}

/** A point that counts for more, or for less, than the time before, with the words that prove it where it counts. */
export interface PointChange {
  readonly statement: string;
  readonly from: PointReport['label'];
  readonly to: PointReport['label'];
  readonly quote: string | null;
}

/** Why the marks on a question can't be held against each other; those that begin with `other`: they can, with care. */
export type Caution =
  | 'not_graded'
  | 'not_answered'
  | 'other_grader'
  /** Once in practice, where hints and grades help, once in an exam. */
  | 'other_mode'
  /** Once against the clock, once without a limit. */
  | 'other_limit';

export interface QuestionComparison {
  readonly id: string;
  readonly prompt: string;
  readonly score: Pair<number | null>;
  readonly cautions: readonly Caution[];
  readonly gained: readonly PointChange[];
  readonly lost: readonly PointChange[];
  /** Points with the same label both times. */
  readonly same: number;
  readonly dimensions: readonly (Pair<Dimension> & { readonly name: DimensionName })[];
  /** False claims that stood at the end. */
  readonly falseClaims: Pair<number>;
  /** Null unless both times told a story. */
  readonly story: Pair<number> | null;
  readonly usedMs: Pair<number | null>;
}

export interface Comparison {
  readonly sides: Pair<Side>;
  /** Sections that both have. */
  readonly sections: readonly (Pair<number | null> & {
    readonly title: string;
    /** Both scores are over the same questions. */
    readonly sameQuestions: boolean;
  })[];
  readonly questions: readonly QuestionComparison[];
  /** Prompts that only one has. */
  readonly only: Pair<readonly string[]>;
  /** Of the whole. */
  readonly time: Pair<{ readonly plannedMs: number | null; readonly usedMs: number | null }>;
  /** Null for an interview that was typed. */
  readonly spoken: Pair<Spoken | null>;
  readonly otherGuide: boolean;
}

export interface Spoken {
  readonly pace: Figure;
  readonly pauses: Figure;
  readonly fillersPerMinute: Figure;
}

/** Two reports side by side, the earlier interview first, whichever way round they are given. */
export function compareReports(one: Report, other: Report): Comparison {
  const [before, after] = one.startedAt <= other.startedAt ? [one, other] : [other, one];
  const questions = before.questions.flatMap((question) => {
    const again = after.questions.find(({ id }) => id === question.id);
    return again ? [{ before: question, after: again }] : [];
  });
  return {
    sides: { before: sideOf(before), after: sideOf(after) },
    sections: before.sections.flatMap(({ id, title, score }) => {
      const again = after.sections.find((section) => section.id === id);
      const sameQuestions = answeredIn(before, id) === answeredIn(after, id);
      return again ? [{ title, before: score, after: again.score, sameQuestions }] : [];
    }),
    questions: questions.map((pair) => compareQuestion(pair, before, after)),
    only: { before: onlyIn(before, after), after: onlyIn(after, before) },
    time: { before: timeOf(before), after: timeOf(after) },
    spoken: { before: spokenOf(before), after: spokenOf(after) },
    otherGuide: before.guide !== after.guide,
  };
}

/** The questions that a section's score is over. */
function answeredIn({ questions }: Report, section: string): string {
  const answered = questions.filter(
    (question) => question.section === section && question.result.kind === 'scored',
  );
  return answered
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

function onlyIn(mine: Report, theirs: Report): string[] {
  return mine.questions
    .filter(({ id }) => !theirs.questions.some((question) => question.id === id))
    .map(({ prompt }) => prompt);
}

function sideOf({ interview, title, startedAt, mode, level, overall }: Report): Side {
  const { score, band, answered, planned } = overall;
  return { interview, title, startedAt, mode, level, score, band, answered, planned };
}

function timeOf({ time: { plannedMs, usedMs } }: Report) {
  return { plannedMs, usedMs };
}

function spokenOf({ delivery }: Report): Spoken | null {
  if (!delivery) return null;
  const { pace, pauses, fillersPerMinute } = delivery;
  return { pace, pauses, fillersPerMinute };
}

function compareQuestion(
  { before, after }: Pair<ReportedQuestion>,
  first: Report,
  second: Report,
): QuestionComparison {
  const changes = changesBetween(before, after);
  const usedIn = ({ time }: Report) =>
    time.questions.find(({ question }) => question === before.id)?.usedMs ?? null;
  return {
    id: before.id,
    prompt: after.prompt,
    score: { before: scoreOf(before), after: scoreOf(after) },
    cautions: cautionsOf({ before, after }, first, second),
    gained: changes.filter(({ from, to }) => worth[to] > worth[from]),
    lost: changes.filter(({ from, to }) => worth[to] < worth[from]),
    same: changes.filter(({ from, to }) => to === from).length,
    dimensions: dimensionNames.map((name) => ({
      name,
      before: before.dimensions[name],
      after: after.dimensions[name],
    })),
    falseClaims: { before: falseClaimsIn(before), after: falseClaimsIn(after) },
    story:
      before.story && after.story ? { before: before.story.score, after: after.story.score } : null,
    usedMs: { before: usedIn(first), after: usedIn(second) },
  };
}

const worth: Record<PointReport['label'], number> = { met: 2, partial: 1, missed: 0 };

/** The points that were graded both times; nothing when one of the answers has no marks. */
function changesBetween(before: ReportedQuestion, after: ReportedQuestion): PointChange[] {
  if (scoreOf(before) === null || scoreOf(after) === null) return [];
  return after.points.flatMap((point) => {
    const then = before.points.find(({ id }) => id === point.id);
    // A point without a confidence was not there when the answer was graded.
    if (!then || then.confidence === null || point.confidence === null) return [];
    const better = worth[point.label] >= worth[then.label] ? point : then;
    return [
      {
        statement: point.statement,
        from: then.label,
        to: point.label,
        quote: better.evidence[0]?.quote ?? null,
      },
    ];
  });
}

function cautionsOf(
  { before, after }: Pair<ReportedQuestion>,
  first: Report,
  second: Report,
): Caution[] {
  const kinds = [before.result.kind, after.result.kind];
  if (kinds.includes('not-graded')) return ['not_graded'];
  if (kinds.includes('not-answered')) return ['not_answered'];
  const [one, other] = [before.grader, after.grader];
  const isSameGrader = one?.engine === other?.engine && one?.version === other?.version;
  return [
    ...(isSameGrader ? [] : (['other_grader'] as const)),
    ...(first.mode === second.mode ? [] : (['other_mode'] as const)),
    ...(isLimited(first, before.id) === isLimited(second, before.id)
      ? []
      : (['other_limit'] as const)),
  ];
}

function isLimited({ time }: Report, id: string): boolean {
  const planned = time.questions.find(({ question }) => question === id)?.plannedMs ?? null;
  return planned !== null;
}

function scoreOf({ result }: ReportedQuestion): number | null {
  return result.kind === 'scored' ? result.score : null;
}

function falseClaimsIn({ misconceptions }: ReportedQuestion): number {
  return misconceptions.filter(({ label }) => label === 'stated').length;
}
