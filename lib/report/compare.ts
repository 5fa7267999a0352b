import type { Band } from '@/lib/grading/score';
import type { Figure } from '@/lib/speech/delivery';
import type { Level } from '@/lib/report/statements/level';
import { compareQuestion, type Pair, type QuestionComparison } from './compare-question';
import type { Report } from './report';

/** One of two interviews that are held side by side. */
export interface Side {
  readonly interview: string;
  readonly title: string;
  readonly startedAt: number;
  readonly mode: Report['mode'];
  readonly level: Level | null;
  readonly score: number | null;
  readonly band: Band | null;
  /** With the person's own marks; null without any. */
  readonly withMarks: number | null;
  readonly answered: number;
  readonly planned: number;
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
  const withMarks = overall.withMarks?.score ?? null;
  return { interview, title, startedAt, mode, level, score, band, withMarks, answered, planned };
}

function timeOf({ time: { plannedMs, usedMs } }: Report) {
  return { plannedMs, usedMs };
}

function spokenOf({ delivery }: Report): Spoken | null {
  if (!delivery) return null;
  const { pace, pauses, fillersPerMinute } = delivery;
  return { pace, pauses, fillersPerMinute };
}
