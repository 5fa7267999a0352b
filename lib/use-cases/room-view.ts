import { currentOf } from '@/lib/grading/current-assessment';
import { openQuestion } from '@/lib/interview/interview-state';
import { publicEvent } from '@/lib/interview/room-events';
import { fittingStories } from '@/lib/practice/story-coverage';
import { questionReport } from '@/lib/report/question/question-report';
import type { Heard, RoomView } from '@/lib/report/question/room-view';
import { unrated } from './rate-yourself';
import { guideOf, materialOf, questionOf } from './material';
import type { Ports } from './ports';
import type { Touched } from './touch';

/** The room as one tab may see it. `after` is the version the tab has; 0 for everything. */
export async function roomView(
  ports: Ports,
  touched: Touched,
  tab: string,
  after: number,
): Promise<RoomView> {
  const { state } = touched;
  const guide = guideOf(ports, state);
  const titles = new Map(guide.head.sections.map(({ id, title }) => [id, title]));
  const run = openQuestion(state);
  // In an exam nothing helps.
  const stories = state.plan.mode === 'practice' ? await ports.stories.read(touched.owner) : [];
  return {
    interview: touched.id,
    version: touched.version,
    events: touched.events
      .filter(({ version }) => version > after)
      .map(({ event }) => publicEvent(event)),
    now: ports.clock(),
    pen: (await ports.pens.holder(touched.id)) === tab ? 'held' : 'elsewhere',
    interviewer: ports.interviewer?.engine ?? 'embedded',
    asked: state.questions.map(({ id }) => {
      const { prompt, spoken, section, kind } = questionOf(guide, id);
      const fitting = kind === 'behavioral' ? fittingStories(prompt, stories) : [];
      const story = fitting[0]?.story.title ?? null;
      return { id, prompt, spoken, section: titles.get(section) ?? section, story };
    }),
    draft:
      run && touched.draft
        ? { question: run.id, revision: touched.draft.revision, text: touched.draft.text }
        : null,
    ...(state.plan.mode === 'practice'
      ? await practice(ports, touched)
      : { heard: [], feedback: [], toRate: [] }),
  };
}

async function practice(
  ports: Ports,
  touched: Touched,
): Promise<Pick<RoomView, 'heard' | 'feedback' | 'toRate'>> {
  const { id, state } = touched;
  const toRate = await unrated(ports, touched);
  const material = materialOf(guideOf(ports, state));
  const assessments = await ports.interviews.readAssessments(id);
  const heard = state.questions.flatMap((run) => {
    const { rubric } = material(run.id);
    return run.turns.flatMap((turn, place): Heard[] => {
      // What the reply that closed it made comes with the feedback.
      const waits = toRate.includes(run.id) && place >= run.followUps.length;
      if (!turn.heard || waits) return [];
      const made = turn.heard.points.flatMap((point) => {
        if (point.label === 'missed') return [];
        const evidence = point.evidence.find((item) => item.turn === turn.id);
        const statement = rubric.points.find((candidate) => candidate.id === point.id)?.statement;
        return evidence && statement ? [{ statement, quote: evidence.quote }] : [];
      });
      return [{ message: turn.id, made, points: rubric.points.length }];
    });
  });
  const feedback = state.questions
    .filter((run) => run.closed !== null && !toRate.includes(run.id))
    .map((run) => questionReport(run, material(run.id), currentOf(assessments, run.id)));
  return { heard, feedback, toRate };
}
