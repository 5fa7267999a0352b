import type { QuestionReport } from '@/lib/report/question-report';
import { buildReport, type Report } from '@/lib/report/report';
import type { RatingSheet } from '@/lib/report/self-rating';
import { assessClosedQuestions } from './assess';
import { adviceFor } from './coach';
import { gradeWaiting } from './grade-with-model';
import { guideOf, materialOf } from './material';
import { mayRate, ratingSheet } from './rate-yourself';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch } from './touch';

/** Why there is no report yet: it goes on, or the person may first rate their own answers. */
export type NoReportYet = 'still-running' | RatingSheet;

/**
 * The report of a closed interview; of a running one there is none yet. What still waits for the model
 * is graded first, as long as `patience` waits for that; then the report says what is still open.
 */
export async function readReport(
  ports: Ports,
  interview: string,
  person: string,
  patience: (work: Promise<void>) => Promise<void> = (work) => work,
): Promise<Outcome<Report | NoReportYet>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if (touched.state.phase === 'running') return done('still-running');
  const guide = guideOf(ports, touched.state);
  if (await mayRate(ports, touched)) return done(ratingSheet(touched, guide));
  await assessClosedQuestions(ports, touched);
  await patience(gradeWaiting(ports, touched));
  const assessments = await ports.interviews.readAssessments(interview);
  const contests = (await ports.contests.read(interview)).map(({ event }) => event);
  const material = materialOf(guide);
  const report = buildReport(interview, touched.state, assessments, guide, material, contests);
  // Without a model nothing is under way, whatever was hoped for once.
  if (!ports.model) return done({ ...report, questions: report.questions.map(notWaiting) });
  return done({ ...report, advice: await adviceFor(ports, interview, report.questions) });
}

function notWaiting(question: QuestionReport): QuestionReport {
  const { model } = question;
  if (model.newest.state !== 'pending') return question;
  return { ...question, model: { ...model, newest: { state: 'none' } } };
}
