import type { Assessment } from '@/lib/grading/assessment';
import type { Conversation } from '@/lib/grading/conversation';
import { currentOf } from '@/lib/grading/current-assessment';
import { checkEvidence } from '@/lib/grading/evidence';
import { scoreOf } from '@/lib/grading/score';
import type { Verdict } from '@/lib/grading/verdict';
import { conversationOf } from '@/lib/interview/conversation-of';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { isVersionClash, VersionClash } from '@/lib/ports/interview-store';
import { guideOf, materialOf } from './material';
import type { Ports } from './ports';
import { MOST_TRIES, type Touched } from './touch';

/**
 * Sees to it that every closed question with an answer has an assessment of what was said on
 * it, by the grader as it is now, and returns all assessments. Safe to run at any time, by
 * several at once: what is there already is not judged again.
 */
export async function assessClosedQuestions(
  ports: Ports,
  touched: Touched,
): Promise<readonly Assessment[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const have = await ports.interviews.readAssessments(touched.id);
    const due = touched.state.questions.filter(
      (run) => run.closed && run.turns.length > 0 && !isAssessed(ports, touched, run, have),
    );
    if (due.length === 0) return have;
    const fresh: Assessment[] = [];
    for (const run of due) {
      await ports.breathe?.();
      fresh.push(await assess(ports, touched, run, currentOf(have, run.id)?.newest));
    }
    try {
      await ports.interviews.appendAssessments(touched.id, have.length, fresh);
      return [...have, ...fresh];
    } catch (error) {
      if (!isVersionClash(error)) throw error;
    }
  }
  throw new VersionClash(touched.id, -1);
}

/** The assessment of a question that counts. */
export function latestOf(
  assessments: readonly Assessment[],
  question: string,
): Assessment | undefined {
  return currentOf(assessments, question)?.counts;
}

async function assess(
  ports: Ports,
  touched: Touched,
  run: QuestionRun,
  before: Assessment | undefined,
): Promise<Assessment> {
  const { rubric } = materialOf(guideOf(ports, touched.state))(run.id);
  const conversation = said(ports, touched, run);
  const verdict = checkEvidence(await ports.embedded.judge(conversation, rubric), conversation);
  return {
    question: run.id,
    at: ports.clock(),
    grader: ports.embedded.stamp,
    conversation,
    verdict,
    score: scoreOf(verdict, conversation),
    ...modelPartOf(ports, verdict, isSame(before?.conversation, conversation) ? before : undefined),
  };
}

/**
 * New words are for the model too, when there is one. Words that were assessed before keep what came of
 * that: a new version of the built-in grader sends no old interview to a model.
 */
function modelPartOf(
  { model }: Ports,
  { flags }: Verdict,
  before: Assessment | undefined,
): Pick<Assessment, 'model'> {
  if (before) return before.model ? { model: before.model } : {};
  // A model's findings are proven by words that the built-in grader reads, in English.
  const isRead = !flags.includes('not_answered') && !flags.includes('other_language');
  return model && isRead ? { model: { outcome: 'pending' } } : {};
}

function isAssessed(
  ports: Ports,
  touched: Touched,
  run: QuestionRun,
  assessments: readonly Assessment[],
): boolean {
  const newest = currentOf(assessments, run.id)?.newest;
  return (
    newest !== undefined &&
    (newest.grader.engine === 'llm' || newest.grader.version === ports.embedded.stamp.version) &&
    isSame(newest.conversation, said(ports, touched, run))
  );
}

function isSame(one: Conversation | undefined, other: Conversation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function said(ports: Ports, { state }: Touched, run: QuestionRun): Conversation {
  const { question } = materialOf(guideOf(ports, state))(run.id);
  return conversationOf(state, run, question.prompt);
}
