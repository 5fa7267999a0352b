import type { Assessment } from '@/lib/grading/assessment';
import { currentOf } from '@/lib/grading/current-assessment';
import type { ModelPart } from '@/lib/grading/model/model-part';
import type { RewritePart } from '@/lib/grading/model/rewrite';
import { questionReport } from '@/lib/report/question/question-report';
import { strongerAnswerOf } from '@/lib/report/stronger/stronger-answer';
import { appendAfter } from './append-after';
import { guideOf, materialOf } from './material';
import type { ModelGrading, Ports } from './ports';
import type { Touched } from './touch';

type Judged = Extract<ModelPart, { outcome: 'judged' }>;

/** A judged answer that has something to make better waits to be rewritten. */
export function withRewriteDue(ports: Ports, { state }: Touched, judged: Assessment): Assessment {
  const { model, question } = judged;
  const run = state.questions.find(({ id }) => id === question);
  if (model?.outcome !== 'judged' || !run) return judged;
  const material = materialOf(guideOf(ports, state))(question);
  const report = questionReport(run, material, { counts: judged, newest: judged });
  const isDue = strongerAnswerOf(report, material.rubric, material.question.kind).kind === 'built';
  return isDue ? { ...judged, model: { ...model, rewrite: { outcome: 'pending' } } } : judged;
}

/**
 * Has every answer of a closed interview that waits for it rewritten, side by side. Only when all is graded:
 * then it takes no place from what somebody waits for. Safe to run at any time and by several at once.
 */
export async function rewriteWaiting(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model || touched.state.phase !== 'closed') return;
  const have = await ports.interviews.readAssessments(touched.id);
  await Promise.all(
    touched.state.questions.flatMap(({ id }) => {
      const newest = currentOf(have, id)?.newest;
      const judged = newest?.model;
      return newest && judged?.outcome === 'judged' && judged.rewrite?.outcome === 'pending'
        ? [rewriteOnce(ports, model, touched, { newest, judged })]
        : [];
    }),
  );
}

interface Waiting {
  readonly newest: Assessment;
  readonly judged: Judged;
}

/** One rewriting of an answer at a time in this process. */
function rewriteOnce(
  ports: Ports,
  model: ModelGrading,
  touched: Touched,
  waiting: Waiting,
): Promise<void> {
  const { question, at } = waiting.newest;
  const key = JSON.stringify([touched.id, question, at, 'rewrite']);
  const there = model.underWay.get(key);
  if (there) return there;
  const work = rewrite(ports, model, touched, waiting).finally(() => model.underWay.delete(key));
  model.underWay.set(key, work);
  return work;
}

/** The rewriting is kept with the assessment that it was made from; nothing of that changes. */
async function rewrite(
  ports: Ports,
  { rewriter }: ModelGrading,
  touched: Touched,
  { newest, judged }: Waiting,
): Promise<void> {
  const { state, id: interview } = touched;
  const run = state.questions.find(({ id }) => id === newest.question);
  if (!run) return;
  const material = materialOf(guideOf(ports, state))(run.id);
  const made: RewritePart = await rewriter.rewrite({
    interview,
    question: questionReport(run, material, { counts: newest, newest }),
    kind: material.question.kind,
    rubric: material.rubric,
  });
  await appendAfter(ports, interview, newest, { ...newest, model: { ...judged, rewrite: made } });
}
