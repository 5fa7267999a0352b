import {
  canBeMeant,
  contestable,
  standingContests,
  type Contest,
  type ContestEvent,
  type Objection,
} from '@/lib/grading/contest';
import { isVerbatim } from '@/lib/grading/evidence';
import type { Assessment } from '@/lib/grading/assessment';
import type { Conversation } from '@/lib/grading/conversation';
import type { Evidence } from '@/lib/grading/verdict';
import { currentOf } from '@/lib/grading/current-assessment';
import { contestableIn } from '@/lib/grading/story/marked-story';
import type { Story } from '@/lib/grading/story/story';
import { markBehind } from '@/lib/grading/twin-marks';
import type { Rubric } from '@/lib/guide/rubric';
import { storyReport } from '@/lib/report/question/story-report';
import { VersionClash } from '@/lib/ports/interview-store';
import { assessClosedQuestions, latestOf } from './assess';
import { gradedInterview } from './graded-interview';
import { done, refused, type Outcome, type OutcomeCode } from './outcome';
import type { Ports } from './ports';
import { guideOf, materialOf } from './material';
import { MOST_TRIES, type Touched } from './touch';

export interface ContestOrder {
  readonly interview: string;
  readonly person: string;
  readonly commandId: string;
  readonly question: string;
  readonly objection: Objection;
}

/**
 * Keeps what a person says against a verdict, or takes it back. The verdict stays as it is. Sent
 * twice, it is kept once.
 */
export async function contest(ports: Ports, order: ContestOrder): Promise<Outcome<'kept'>> {
  const { interview, person, commandId, question } = order;
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const touched = opened.value;
  if (!touched.state.questions.some(({ id }) => id === question))
    return refused('unknown_question');
  const assessment = latestOf(await assessClosedQuestions(ports, touched), question);
  if (!assessment) return refused('not_graded');
  const fault = faultOf(order.objection, assessment, await storyIn(ports, touched, question));
  const { rubric } = materialOf(guideOf(ports, touched.state))(question);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const stored = await ports.contests.read(interview);
    if (stored.some(({ command }) => command === commandId)) return done('kept');
    if (fault) return refused(fault);
    const standing = standingContests(
      stored.map((each) => each.event),
      question,
    );
    const event = eventOf(withMarkBehind(order, standing, rubric.points), ports.clock());
    if (event.type === 'contest-withdrawn' && !standing.some(({ of }) => of === event.of))
      return done('kept');
    try {
      await ports.contests.append(interview, stored.length, { command: commandId, event });
      return done('kept');
    } catch (error) {
      if (!(error instanceof VersionClash)) throw error;
    }
  }
  return refused('too_busy');
}

/** A mark that follows from another is taken back with that one. */
function withMarkBehind(
  order: ContestOrder,
  standing: readonly Contest[],
  points: Rubric['points'],
): ContestOrder {
  const { objection } = order;
  if (objection.kind !== 'withdraw') return order;
  return { ...order, objection: { ...objection, of: markBehind(objection.of, standing, points) } };
}

/** The story that was told to a question, as the report reads it. */
async function storyIn(ports: Ports, { id, state }: Touched, question: string) {
  const run = state.questions.find((each) => each.id === question);
  if (!run) return null;
  const { question: asked, rubric } = materialOf(guideOf(ports, state))(question);
  const assessments = await ports.interviews.readAssessments(id);
  return storyReport(run, asked, rubric, currentOf(assessments, question)).story;
}

/** Why an objection does not fit the verdict that stands. */
function faultOf(
  objection: Objection,
  { verdict, conversation }: Assessment,
  story: Story | null,
): OutcomeCode | undefined {
  const { points, counted, misconceptions } = contestable(verdict);
  const ofStory = story && contestableIn(story);
  const isSaid = (evidence: readonly Evidence[]) =>
    evidence.every(
      (quote) => isVerbatim(quote, conversation) && !cutsCharacter(quote, conversation),
    );
  switch (objection.kind) {
    case 'claim': {
      if (!points.has(objection.point)) return 'nothing_to_contest';
      return isSaid(objection.evidence) ? undefined : 'quote_not_said';
    }
    case 'disclaim':
      return counted.has(objection.point) ? undefined : 'nothing_to_contest';
    case 'tell':
      if (!ofStory?.told.has(objection.part)) return 'nothing_to_contest';
      return isSaid(objection.evidence) ? undefined : 'quote_not_said';
    case 'deny-story':
      return ofStory?.denied.has(objection.finding) ? undefined : 'nothing_to_contest';
    case 'deny':
      return canBeMeant(misconceptions.get(objection.misconception), objection.meant)
        ? undefined
        : 'nothing_to_contest';
    case 'withdraw':
      return undefined;
  }
}

/** A quote that begins or ends within a character of two units: shown, half of it is none. */
function cutsCharacter({ turn, start, end }: Evidence, { turns }: Conversation): boolean {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  return [start, end].some(
    (at) => at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)),
  );
}

function eventOf({ question, objection }: ContestOrder, at: number): ContestEvent {
  switch (objection.kind) {
    case 'claim': {
      const { point, evidence } = objection;
      return { type: 'point-claimed', at, question, of: point, evidence };
    }
    case 'deny': {
      const { misconception, meant } = objection;
      return { type: 'misconception-denied', at, question, of: misconception, meant };
    }
    case 'disclaim':
      return { type: 'point-disclaimed', at, question, of: objection.point };
    case 'tell': {
      const { part, evidence } = objection;
      return { type: 'part-told', at, question, of: part, evidence };
    }
    case 'deny-story':
      return { type: 'story-denied', at, question, of: objection.finding };
    case 'withdraw':
      return { type: 'contest-withdrawn', at, question, of: objection.of };
  }
}
