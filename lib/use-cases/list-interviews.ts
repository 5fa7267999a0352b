import { overallOf, bandOf, type Band } from '@/lib/grading/score';
import type { InterviewMode } from '@/lib/interview/plan';
import { assessClosedQuestions, latestOf } from './assess';
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
  readonly score: number | null;
  readonly band: Band | null;
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
    summaries.push({
      id,
      title: state.plan.title,
      mode: state.plan.mode,
      startedAt: state.startedAt,
      phase: state.phase,
      planned: state.plan.questions.length,
      asked: state.questions.length,
      answered: overall.answered,
      score: overall.score,
      band: overall.score === null ? null : bandOf(overall.score),
    });
  }
  return summaries;
}
