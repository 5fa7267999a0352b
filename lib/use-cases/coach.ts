import { basisOf, verdictsOf, type Coaching } from '@/lib/report/advice';
import { buildReport } from '@/lib/report/report';
import { guideOf, materialOf } from './material';
import type { Ports } from './ports';
import type { Touched } from './touch';

/**
 * Has the model advise on a closed interview that it graded, once for the verdicts as they stand. A try
 * that failed is not repeated until a verdict changes.
 */
export async function adviseOn(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model || touched.state.phase !== 'closed') return;
  const key = JSON.stringify([touched.id, 'advice']);
  const work = model.underWay.get(key) ?? advise(ports, touched);
  model.underWay.set(key, work);
  try {
    await work;
  } finally {
    model.underWay.delete(key);
  }
}

/** The advice for the verdicts as they stand; null when there is none for them. */
export async function adviceFor(
  { model }: Ports,
  interview: string,
  questions: Parameters<typeof verdictsOf>[0],
): Promise<Coaching['result'] | null> {
  const newest = await model?.coaching.newest(interview);
  return newest && newest.basis === basisOf(verdictsOf(questions)) ? newest.result : null;
}

async function advise(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model) return;
  const guide = guideOf(ports, touched.state);
  const assessments = await ports.interviews.readAssessments(touched.id);
  const { questions } = buildReport(
    touched.id,
    touched.state,
    assessments,
    guide,
    materialOf(guide),
    [],
  );
  const isOpen = questions.some((question) => question.model.newest.state === 'pending');
  const isJudged = questions.some((question) => question.model.said !== null);
  const verdicts = verdictsOf(questions);
  const isNeeded = verdicts.some(({ label }) => label !== 'met');
  if (isOpen || !isJudged || !isNeeded) return;
  const basis = basisOf(verdicts);
  if ((await model.coaching.newest(touched.id))?.basis === basis) return;
  const reply = await model.coach.advise(touched.id, verdicts);
  await model.coaching.add(touched.id, {
    at: ports.clock(),
    basis,
    result: reply.ok
      ? { kind: 'given', advice: [...reply.advice] }
      : { kind: 'failed', fault: reply.fault },
    calls: [...reply.calls],
  });
}
