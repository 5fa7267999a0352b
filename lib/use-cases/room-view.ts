import { latestOf } from './assess';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { openQuestion } from '@/lib/interview/interview-state';
import { publicEvent } from '@/lib/interview/room-events';
import { questionReport, type QuestionReport } from '@/lib/report/question-report';
import { guideOf, materialOf, questionOf } from './material';
import type { Ports } from './ports';
import type { Touched } from './touch';

/** A question that has been asked, as the room shows it. */
export interface AskedQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly section: string;
}

/** What an answer was heard to say, in practice: only what it made, never what is missing. */
export interface Heard {
  readonly message: string;
  readonly made: readonly { readonly statement: string; readonly quote: string }[];
  readonly points: number;
}

/** All that the room needs, from the events after a version on. */
export interface RoomView {
  readonly interview: string;
  readonly version: number;
  /** Public events after the version asked for. */
  readonly events: readonly InterviewEvent[];
  /** The server's clock when this was made. Epoch ms. */
  readonly now: number;
  readonly pen: 'held' | 'elsewhere';
  readonly asked: readonly AskedQuestion[];
  readonly draft: {
    readonly question: string;
    readonly revision: number;
    readonly text: string;
  } | null;
  /** Practice only: what each answer made, and the whole feedback on closed questions. */
  readonly heard: readonly Heard[];
  readonly feedback: readonly QuestionReport[];
}

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
  return {
    interview: touched.id,
    version: touched.version,
    events: touched.events
      .filter(({ version }) => version > after)
      .map(({ event }) => publicEvent(event)),
    now: ports.clock(),
    pen: (await ports.pens.holder(touched.id)) === tab ? 'held' : 'elsewhere',
    asked: state.questions.map(({ id }) => {
      const { prompt, section } = questionOf(guide, id);
      return { id, prompt, section: titles.get(section) ?? section };
    }),
    draft:
      run && touched.draft
        ? { question: run.id, revision: touched.draft.revision, text: touched.draft.text }
        : null,
    ...(state.plan.mode === 'practice'
      ? await practice(ports, touched)
      : { heard: [], feedback: [] }),
  };
}

async function practice(
  ports: Ports,
  { id, state }: Touched,
): Promise<Pick<RoomView, 'heard' | 'feedback'>> {
  const material = materialOf(guideOf(ports, state));
  const assessments = await ports.interviews.readAssessments(id);
  const heard = state.questions.flatMap((run) => {
    const { rubric } = material(run.id);
    return run.turns.flatMap((turn): Heard[] => {
      if (!turn.heard) return [];
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
    .filter(({ closed }) => closed !== null)
    .map((run) => questionReport(run, material(run.id), latestOf(assessments, run.id)));
  return { heard, feedback };
}
