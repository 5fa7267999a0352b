import type { Assessment } from '@/lib/grading/assessment';
import type { ContestEvent } from '@/lib/grading/contest';
import type { PromptedBy } from '@/lib/grading/conversation';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import { scoreOf } from '@/lib/grading/score';
import type { Retelling } from '@/lib/grading/story/retelling';
import type { Question } from '@/lib/guide/question';
import { conversationOf } from '@/lib/interview/conversation-of';
import { fold } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { samplePlan } from '@/lib/interview/sample-interview';
import { builtIn } from '@/lib/interview/spoken-by';
import { buildReport } from '@/lib/report/build-report';
import type { Report } from '@/lib/report/report';
import { grader, guide } from './built-in-grader';

/** What was said on one question: the answer, then what was said to follow-ups. */
export interface Said {
  readonly question: string;
  readonly answer: string;
  readonly later?: readonly (readonly [
    text: string,
    after: Exclude<PromptedBy, 'question'>,
    targets: readonly string[],
    /** Where it is not as the rubric words it. */
    asked?: string,
  ])[];
}

/** Anything that a person adds to the answers before the report is read. */
export interface Added {
  readonly contests?: readonly ContestEvent[];
  /** 0 to 5, by question. */
  readonly ratings?: ReadonlyMap<string, number>;
  readonly retellings?: readonly Retelling[];
}

/** The report on an interview in which this was said, graded by the built-in grader. */
export function reportOn(said: readonly Said[], added: Added = {}): Report {
  return reportOnEvents(eventsOf(said), added);
}

/** The report on what happened in an interview, graded by the built-in grader. */
export function reportOnEvents(
  events: readonly InterviewEvent[],
  { contests = [], ratings, retellings = [] }: Added = {},
): Report {
  const state = fold(events);
  if (state.phase === 'none') throw new Error('not begun');
  const assessments = state.questions.map((run): Assessment => {
    const question = questionOf(run.id);
    const conversation = conversationOf(state, run, question.prompt);
    const verdict = grader.judge(conversation, rubricOf(question));
    const score = scoreOf(verdict, conversation);
    const stamp = { engine: 'embedded' as const, version: 'test' };
    return { question: run.id, at: 1, grader: stamp, conversation, verdict, score };
  });
  return buildReport({
    interview: 'i1',
    state,
    assessments,
    guide,
    material: (id) => {
      const question = questionOf(id);
      return { question, rubric: rubricOf(question), concepts: guide.concepts };
    },
    contests,
    retellings,
    ...(ratings ? { ratings } : {}),
  });
}

function questionOf(id: string): Question {
  const question = guide.questions.find((each) => each.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

function rubricOf(question: Question) {
  return guide.rubrics.get(question.id) ?? rubricFromReference(question);
}

function eventsOf(said: readonly Said[]): InterviewEvent[] {
  const questions = said.map(({ question }) => questionOf(question));
  const plan = {
    ...samplePlan(),
    questions: questions.map(({ id, minutes }) => ({ id, ms: minutes * 60_000 })),
  };
  return [
    { type: 'started', at: 0, plan },
    ...said.flatMap((each, index) => eventsOn(each, 1_000 + index * 100_000)),
    { type: 'closed', at: 1_000_000, reason: 'completed' },
  ];
}

/** A follow-up as the rubric words it. */
function wordsOf({ question, targets: [target] }: { question: string; targets: string[] }): string {
  const { points, misconceptions } = rubricOf(questionOf(question));
  return (
    points.find(({ id }) => id === target)?.probe ??
    misconceptions.find(({ id }) => id === target)?.challenge ??
    'Could you say more about that?'
  );
}

/** One question: asked, answered, followed up, closed. */
function eventsOn({ question, answer, later = [] }: Said, at: number): InterviewEvent[] {
  const { prompt } = questionOf(question);
  const message = (text: string, nth: number, moveId: string): InterviewEvent => ({
    type: 'message-accepted',
    at: at + 10_000 * (nth + 1),
    messageId: `a-${question}-${nth}`,
    question,
    to: moveId,
    text,
    modality: 'typed',
    understood: 'answer',
    understoodBy: builtIn,
    late: false,
    heard: null,
  });
  const asked = `m-${question}`;
  return [
    { type: 'move-chosen', at, move: { kind: 'ask', question }, moveId: asked, words: prompt },
    message(answer, 0, asked),
    ...later.flatMap(([text, kind, targets, words], index): InterviewEvent[] => {
      const moveId = `${asked}-${index}`;
      const move = { kind, question, targets: [...targets] };
      return [
        {
          type: 'move-chosen',
          at: at + 10_000 * (index + 1) + 1,
          move,
          moveId,
          words: words ?? wordsOf(move),
        },
        message(text, index + 1, moveId),
      ];
    }),
    { type: 'question-closed', at: at + 90_001, question, reason: 'answered' },
  ];
}
