import { overallOf, bandOf, type Band } from '@/lib/grading/score';
import type { InterviewMode } from '@/lib/interview/plan';
import { assessClosedQuestions, latestOf } from './assess';
import { gradesMayShow } from './graded-interview';
import type { Ports } from './ports';
import { touch } from './touch';

/** An interview as the home page lists it. */
export interface InterviewSummary {
  readonly id: string;
  readonly title: string;
  readonly mode: InterviewMode;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly phase: 'running' | 'closed';
  readonly planned: number;
  readonly asked: number;
  readonly answered: number;
  /** Those that have an answer. */
  readonly answeredQuestions: readonly string[];
  /** Null when there is none, and while the grades may not be seen yet. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Its grades wait until the person has rated their own answers, or would rather not. */
  readonly rateFirst: boolean;
}

/** A person's interviews, newest first. */
export async function listInterviews(ports: Ports, person: string): Promise<InterviewSummary[]> {
  const summaries: InterviewSummary[] = [];
  for (const id of await ports.interviews.listOf(person)) {
    const touched = await touch(ports, id, person);
    if (!touched) continue;
    const { state } = touched;
    const assessments = await assessClosedQuestions(ports, touched);
    const overall = overallOf(
      state.questions.map(
        (run) => latestOf(assessments, run.id)?.score ?? { kind: 'not-answered' },
      ),
    );
    const shown = await gradesMayShow(ports, touched);
    const score = shown ? overall.score : null;
    summaries.push({
      id,
      title: state.plan.title,
      mode: state.plan.mode,
      startedAt: state.startedAt,
      phase: state.phase,
      planned: state.plan.questions.length,
      asked: state.questions.length,
      answered: shown
        ? overall.answered
        : state.questions.filter(({ turns }) => turns.length > 0).length,
      answeredQuestions: state.questions
        .filter(({ turns }) => turns.length > 0)
        .map(({ id: question }) => question),
      score,
      band: score === null ? null : bandOf(score),
      rateFirst: !shown && state.phase === 'closed',
    });
  }
  return summaries;
}
