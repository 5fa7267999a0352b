import { standingRetellings } from '@/lib/grading/story/retelling';
import { currentOf } from '@/lib/grading/current-assessment';
import { buildReport } from '@/lib/report/build-report';
import { soundReport } from '@/lib/report/statements/check-statements';
import type { Report } from '@/lib/report/report';
import { adviceIn } from '@/lib/report/statements/report-advice';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { RatingSheet } from '@/lib/report/self-rating';
import { storyReport } from '@/lib/report/question/story-report';
import { assessClosedQuestions } from './assess';
import { adviceFor } from './coach';
import { gradeWaiting } from './grade-with-model';
import { guideOf, materialOf } from './material';
import { mayRate, openGrades, ratingSheet } from './rate-yourself';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

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
  if (await mayRate(ports, touched))
    return done(ratingSheet(touched, guideOf(ports, touched.state)));
  await openGrades(ports, touched);
  await assessClosedQuestions(ports, touched);
  await patience(gradeWaiting(ports, touched));
  return done(await reportAsItStands(ports, touched));
}

/** The report from what graders have said by now; nobody is asked to grade. */
export async function reportAsItStands(ports: Ports, touched: Touched): Promise<Report> {
  const { id, state } = touched;
  const guide = guideOf(ports, state);
  const rated = (await ports.ratings.read(id)).flatMap(({ ratings }) => Object.entries(ratings));
  const assessments = await ports.interviews.readAssessments(id);
  const material = materialOf(guide);
  // Most of the work is in the stories: they are read one by one, and the report finds them read.
  for (const run of state.questions) {
    await ports.breathe?.();
    const { question, rubric } = material(run.id);
    storyReport(run, question, rubric, currentOf(assessments, run.id));
  }
  const report = buildReport({
    interview: id,
    state,
    assessments,
    guide,
    material,
    contests: (await ports.contests.read(id)).map(({ event }) => event),
    ratings: new Map(rated),
    retellings: standingRetellings(await ports.retellings.read(id)),
  });
  // Without a model nothing is under way, whatever was hoped for once.
  if (!ports.model) return sound(ports, { ...report, questions: report.questions.map(notWaiting) });
  const advice = adviceIn(report.questions, await adviceFor(ports, id, report.questions));
  return sound(ports, { ...report, advice });
}

/** What does not hold is never shown; that it was there is a fault of ours, and noted. */
function sound(ports: Ports, built: Report): Report {
  const { report, faults } = soundReport(built);
  if (faults.length > 0) ports.noteFaults?.(built.interview, faults);
  return report;
}

function notWaiting(question: ReportedQuestion): ReportedQuestion {
  const { model, rewritten } = question;
  return {
    ...question,
    model: model.newest.state === 'pending' ? { ...model, newest: { state: 'none' } } : model,
    rewritten: rewritten?.kind === 'pending' ? null : rewritten,
  };
}
