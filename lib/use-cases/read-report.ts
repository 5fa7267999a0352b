import { buildReport } from '@/lib/report/build-report';
import type { Report } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/reported-question';
import { assessClosedQuestions } from './assess';
import { adviceFor } from './coach';
import { gradeWaiting } from './grade-with-model';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/**
 * The report of a closed interview; of a running one there is none yet. What still waits for the model
 * is graded first, as long as `patience` waits for that; then the report says what is still open.
 */
export async function readReport(
  ports: Ports,
  interview: string,
  person: string,
  patience: (work: Promise<void>) => Promise<void> = (work) => work,
): Promise<Outcome<Report | 'still-running'>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return done('still-running');
  await assessClosedQuestions(ports, touched);
  await patience(gradeWaiting(ports, touched));
  return done(await reportAsItStands(ports, touched));
}

/** The report from what graders have said by now; nobody is asked to grade. */
export async function reportAsItStands(ports: Ports, touched: Touched): Promise<Report> {
  const { id, state } = touched;
  const guide = guideOf(ports, state);
  const report = buildReport({
    interview: id,
    state,
    assessments: await ports.interviews.readAssessments(id),
    guide,
    material: materialOf(guide),
    contests: (await ports.contests.read(id)).map(({ event }) => event),
  });
  // Without a model nothing is under way, whatever was hoped for once.
  if (!ports.model) return { ...report, questions: report.questions.map(notWaiting) };
  return { ...report, advice: await adviceFor(ports, id, report.questions) };
}

function notWaiting(question: ReportedQuestion): ReportedQuestion {
  const { model } = question;
  if (model.newest.state !== 'pending') return question;
  return { ...question, model: { ...model, newest: { state: 'none' } } };
}
