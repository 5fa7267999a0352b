import type { Assessment } from '@/lib/grading/assessment';
import { currentOf } from '@/lib/grading/current-assessment';
import { checkEvidence } from '@/lib/grading/evidence';
import { scoreOf } from '@/lib/grading/score';
import { appendAfter } from './append-after';
import { assessClosedQuestions } from './assess';
import { adviseAhead, adviseOn } from './coach';
import { gradedInterview } from './graded-interview';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { ModelGrading, Ports } from './ports';
import { withRewriteDue } from './rewrite';
import type { Touched } from './touch';

/**
 * Has the model grade every question that waits for it, side by side, and advise on the whole. Safe to run at any time and by
 * several at once: what waits stands in the assessments, so nothing is lost when a process ends, and
 * whoever looks next goes on.
 */
export async function gradeWaiting(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model) return;
  const have = await ports.interviews.readAssessments(touched.id);
  await Promise.all([
    ...touched.state.questions.flatMap(({ id }) => {
      const newest = currentOf(have, id)?.newest;
      return newest?.model?.outcome === 'pending' ? [gradeOnce(ports, model, touched, newest)] : [];
    }),
    adviseAhead(ports, touched),
  ]);
  await adviseOn(ports, touched);
}

/**
 * Lets a question, or every question that the model failed on, wait for the model once more. What graders
 * said before stays. `question` undefined means all that failed.
 */
export async function gradeAgain(
  ports: Ports,
  interview: string,
  person: string,
  question: string | undefined,
): Promise<Outcome<Touched>> {
  const opened = await gradedInterview(ports, interview, person);
  if (!opened.ok) return opened;
  const touched = opened.value;
  if (!ports.model) return refused('no_model');
  if (question !== undefined && !touched.state.questions.some(({ id }) => id === question))
    return refused('unknown_question');
  const have = await assessClosedQuestions(ports, touched);
  const again = touched.state.questions.flatMap(({ id }) => {
    const newest = currentOf(have, id)?.newest;
    const isMeant = question === undefined ? newest?.model?.outcome === 'failed' : id === question;
    return newest && isMeant && newest.model?.outcome !== 'pending' ? [newest] : [];
  });
  for (const before of again) await ask(ports, touched.id, before);
  return done(touched);
}

/** Puts a question on the list of what the model is to grade, with the built-in verdict for the time being. */
async function ask(ports: Ports, interview: string, before: Assessment): Promise<void> {
  const embedded = await builtIn(ports, interview, before);
  await appendAfter(ports, interview, before, { ...embedded, model: { outcome: 'pending' } });
}

async function builtIn(ports: Ports, interview: string, before: Assessment): Promise<Assessment> {
  if (before.grader.engine === 'embedded') return { ...before, at: ports.clock() };
  const all = await ports.interviews.readAssessments(interview);
  const embedded = all.findLast(
    ({ question, grader, conversation }) =>
      question === before.question &&
      grader.engine === 'embedded' &&
      JSON.stringify(conversation) === JSON.stringify(before.conversation),
  );
  // Every model's verdict was preceded by a built-in one on the same words.
  if (!embedded) throw new RangeError(`the question ${before.question} has no built-in verdict`);
  return { ...embedded, at: ports.clock() };
}

/** One grading of a question at a time in this process. */
function gradeOnce(
  ports: Ports,
  model: ModelGrading,
  touched: Touched,
  waiting: Assessment,
): Promise<void> {
  const key = JSON.stringify([touched.id, waiting.question, waiting.at]);
  const there = model.underWay.get(key);
  if (there) return there;
  const work = grade(ports, model, touched, waiting).finally(() => model.underWay.delete(key));
  model.underWay.set(key, work);
  return work;
}

async function grade(
  ports: Ports,
  { grader }: ModelGrading,
  touched: Touched,
  waiting: Assessment,
): Promise<void> {
  const { question, rubric } = materialOf(guideOf(ports, touched.state))(waiting.question);
  const { conversation } = waiting;
  const judgement = await grader.judge({
    interview: touched.id,
    conversation,
    question,
    rubric,
    embedded: waiting.verdict,
    awaited: isLast(touched, waiting.question),
  });
  const at = ports.clock();
  if (judgement.outcome === 'failed') {
    await appendAfter(ports, touched.id, waiting, { ...waiting, at, model: judgement.part });
    return;
  }
  const verdict = checkEvidence(judgement.verdict, conversation);
  const judged: Assessment = {
    question: waiting.question,
    at,
    grader: grader.stamp,
    conversation,
    verdict,
    score: scoreOf(verdict, conversation),
    model: judgement.part,
  };
  await appendAfter(ports, touched.id, waiting, withRewriteDue(ports, touched, judged));
}

/** After the last answer everybody waits for the report. */
function isLast({ state }: Touched, question: string): boolean {
  return state.phase === 'closed' && state.questions.at(-1)?.id === question;
}
