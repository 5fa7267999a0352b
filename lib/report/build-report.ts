import type { Guide } from '@/lib/guide/guide';
import type { Assessment } from '@/lib/grading/assessment';
import { standingContests, type ContestEvent } from '@/lib/grading/contest';
import type { Retelling } from '@/lib/grading/story/retelling';
import { currentOf } from '@/lib/grading/current-assessment';
import type { Material } from '@/lib/interview/circumstances';
import type { BegunInterview } from '@/lib/interview/interview-state';
import { calibrationOf } from './calibration';
import { deliveryPanelOf } from './delivery-panel';
import { gapsOf } from '@/lib/report/statements/gaps';
import { nextStepsOf } from '@/lib/report/statements/next-steps';
import { retoldReport } from '@/lib/report/question/story-report';
import { passedOnOf } from '@/lib/report/question/passed-on';
import { questionReport } from '@/lib/report/question/question-report';
import type { Report } from './report';
import { reportedQuestion } from '@/lib/report/question/reported-question';
import { strengthsOf } from '@/lib/report/statements/strengths';
import { certaintyOf, tallyOf } from './tally';
import { timePictureOf } from './time-picture';
import { verdictPart, verdictWithMarks } from '@/lib/report/statements/verdict-statements';

/** All that a report is made of. */
export interface ReportSources {
  readonly interview: string;
  readonly state: BegunInterview;
  readonly assessments: readonly Assessment[];
  readonly guide: Guide;
  readonly material: (question: string) => Material;
  /** What the person said against the grades. */
  readonly contests: readonly ContestEvent[];
  /** What the person thought of their answers before they saw the grades, 0 to 5. */
  readonly ratings?: ReadonlyMap<string, number>;
  /** Parts of stories told again since, oldest first. */
  readonly retellings?: readonly Retelling[];
}

/** Builds the report of any interview that has begun. Nothing is graded here. */
export function buildReport({
  interview,
  state,
  assessments,
  guide,
  material,
  contests,
  ratings = new Map(),
  retellings = [],
}: ReportSources): Report {
  const { plan } = state;
  const questions = state.questions.map((run) => {
    const about = material(run.id);
    const current = currentOf(assessments, run.id);
    return reportedQuestion(
      questionReport(run, about, current, standingContests(contests, run.id)),
      about,
      current,
      retoldReport(run, about.question, about.rubric, { current, retellings }),
      passedOnOf(state, run),
    );
  });
  const sections = guide.head.sections.flatMap(({ id, title }) => {
    const own = questions.filter(({ section }) => section === id);
    return own.length === 0 ? [] : [{ id, title, ...tallyOf(own, own.length) }];
  });
  const planned = plan.questions.length;
  const overall = tallyOf(questions, planned);
  const time = timePictureOf(state);
  const delivery = deliveryPanelOf(state);
  const isClosed = state.phase === 'closed';
  return {
    interview,
    title: plan.title,
    guide: guide.head.title,
    mode: plan.mode,
    startedAt: state.startedAt,
    closedAt: isClosed ? state.closedAt : null,
    ended: isClosed ? state.reason : null,
    overall,
    certainty: certaintyOf(questions),
    ...verdictPart({ questions, overall, sections }),
    withMarks: verdictWithMarks({ questions, overall }),
    strengths: strengthsOf(questions, delivery, time),
    nextSteps: nextStepsOf(questions, time, delivery),
    gaps: gapsOf(questions, planned, time, delivery),
    sections,
    time,
    delivery,
    calibration: calibrationOf(questions, ratings, state),
    questions,
    notAsked: planned - state.questions.length,
    advice: null,
  };
}
