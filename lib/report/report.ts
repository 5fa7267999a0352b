import type { Guide } from '@/lib/guide/guide';
import type { Assessment } from '@/lib/grading/assessment';
import { standingContests, type ContestEvent } from '@/lib/grading/contest';
import { currentOf } from '@/lib/grading/current-assessment';
import { bandOf, type Band } from '@/lib/grading/score';
import type { Material } from '@/lib/interview/circumstances';
import type { BegunInterview } from '@/lib/interview/interview-state';
import type { InterviewMode } from '@/lib/interview/plan';
import type { Coaching } from './advice';
import { questionReport, type QuestionReport } from './question-report';

/** A mean score over answered questions, with what it covers; null when nothing was answered. */
export interface Tally {
  readonly score: number | null;
  readonly band: Band | null;
  readonly answered: number;
  readonly planned: number;
  /** The mean with the person's own marks in it; null when there are none. */
  readonly withMarks: { readonly score: number; readonly band: Band } | null;
}

/** The whole interview, assessed. */
export interface Report {
  readonly interview: string;
  readonly title: string;
  readonly guide: string;
  readonly mode: InterviewMode;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly closedAt: number | null;
  readonly ended: 'completed' | 'time' | 'ended' | null;
  readonly overall: Tally;
  readonly sections: readonly (Tally & { readonly id: string; readonly title: string })[];
  readonly questions: readonly QuestionReport[];
  /** Planned questions that were never asked. */
  readonly notAsked: number;
  /** What to practise next: the questions with the most to gain, most first. */
  readonly practise: readonly Practise[];
  /** What a language model advises; null where none does. */
  readonly advice: Coaching['result'] | null;
}

export interface Practise {
  readonly question: string;
  readonly prompt: string;
  readonly reason:
    | { readonly kind: 'not-answered' }
    | {
        readonly kind: 'misconception';
        readonly claim: string;
        readonly isSwap: boolean;
        readonly correction: string;
      }
    | { readonly kind: 'missed'; readonly statements: readonly string[] };
}

/** How many questions "what to practise" names. */
const MOST_PRACTISE = 3;

/** Builds the report of any interview that has begun, from its events' state, its assessments and what was said against them. */
export function buildReport(
  interview: string,
  state: BegunInterview,
  assessments: readonly Assessment[],
  guide: Guide,
  material: (question: string) => Material,
  contests: readonly ContestEvent[],
): Report {
  const questions = state.questions.map((run) =>
    questionReport(
      run,
      material(run.id),
      currentOf(assessments, run.id),
      standingContests(contests, run.id),
    ),
  );
  const sections = guide.head.sections.flatMap(({ id, title }) => {
    const own = questions.filter(({ section }) => section === id);
    return own.length === 0 ? [] : [{ id, title, ...tally(own, own.length) }];
  });
  return {
    interview,
    title: state.plan.title,
    guide: guide.head.title,
    mode: state.plan.mode,
    startedAt: state.startedAt,
    closedAt: state.phase === 'closed' ? state.closedAt : null,
    ended: state.phase === 'closed' ? state.reason : null,
    overall: tally(questions, state.plan.questions.length),
    sections,
    questions,
    notAsked: state.plan.questions.length - state.questions.length,
    practise: practiseNext(questions),
    advice: null,
  };
}

function tally(questions: readonly QuestionReport[], planned: number): Tally {
  const scores = questions.flatMap(({ result }) =>
    result.kind === 'scored' ? [result.score] : [],
  );
  const marked = questions.some(({ withMarks }) => withMarks !== null)
    ? meanOf(questions.flatMap((question) => markedScore(question) ?? []))
    : null;
  const score = meanOf(scores);
  return {
    score,
    band: score === null ? null : bandOf(score),
    answered: scores.length,
    planned,
    withMarks: marked === null ? null : { score: marked, band: bandOf(marked) },
  };
}

/** A question's score with the person's marks where there are some, else the grader's; undefined when it has neither. */
function markedScore({ result, withMarks }: QuestionReport): number | undefined {
  return withMarks?.score ?? (result.kind === 'scored' ? result.score : undefined);
}

function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round(scores.reduce((sum, value) => sum + value, 0) / scores.length);
}

/**
 * Ranked by what a better answer would gain: 100 for a question not answered, else what is missing of
 * 100. What the person marked as said, or as not claimed, is no advice.
 */
function practiseNext(questions: readonly QuestionReport[]): Practise[] {
  return questions
    .map((question) => ({
      question,
      gain: 100 - (markedScore(question) ?? 0),
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_PRACTISE)
    .flatMap(({ question }) => {
      const reason = reasonFor(question);
      return reason ? [{ question: question.id, prompt: question.prompt, reason }] : [];
    });
}

function reasonFor(question: QuestionReport): Practise['reason'] | undefined {
  if (markedScore(question) === undefined) return { kind: 'not-answered' };
  const stated = question.misconceptions.find(({ label, denied }) => label === 'stated' && !denied);
  if (stated) {
    const { claim, isSwap, correction } = stated;
    return { kind: 'misconception', claim, isSwap, correction };
  }
  const open = question.points.filter(({ label, claimed }) => label !== 'met' && claimed === null);
  const statements = open
    .toSorted((a, b) => Number(b.essential) - Number(a.essential))
    .slice(0, 3)
    .map(({ statement }) => statement);
  return statements.length > 0 ? { kind: 'missed', statements } : undefined;
}
