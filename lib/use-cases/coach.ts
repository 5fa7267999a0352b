import type { CoachReply } from '@/lib/ports/coach';
import {
  basisOf,
  standingOn,
  verdictsOf,
  type CoachedVerdict,
  type Coaching,
} from '@/lib/report/statements/advice';
import { buildReport } from '@/lib/report/build-report';
import { guideOf, materialOf } from './material';
import type { AdviceAhead, Ports } from './ports';
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

/**
 * Asks for advice on a closed interview while its last answers are still being graded, so that nobody
 * waits for one after the other. What of it the verdicts bear out is taken over when they are there.
 */
export async function adviseAhead(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model || touched.state.phase !== 'closed' || model.ahead.has(touched.id)) return;
  const { questions, verdicts } = await reported(ports, touched);
  const isOpen = questions.some((question) => question.model.newest.state === 'pending');
  // Built-in verdicts alone would be a guess at what there is to advise on.
  const isBegun = questions.some((question) => question.model.said !== null);
  if (!isOpen || !isBegun || !hasGaps(verdicts) || model.ahead.has(touched.id)) return;
  model.ahead.set(
    touched.id,
    model.coach.advise(touched.id, verdicts).then((reply) => ({ verdicts, reply })),
  );
}

async function advise(ports: Ports, touched: Touched): Promise<void> {
  const { model } = ports;
  if (!model) return;
  const { questions, verdicts } = await reported(ports, touched);
  const isOpen = questions.some((question) => question.model.newest.state === 'pending');
  if (isOpen) return;
  const ahead = await model.ahead.get(touched.id);
  model.ahead.delete(touched.id);
  const isJudged = questions.some((question) => question.model.said !== null);
  if (!isJudged || !hasGaps(verdicts)) return;
  const basis = basisOf(verdicts);
  if ((await model.coaching.newest(touched.id))?.basis === basis) return;
  const reply = borneOut(ahead, verdicts) ?? (await model.coach.advise(touched.id, verdicts));
  await model.coaching.add(touched.id, {
    at: ports.clock(),
    basis,
    result: reply.ok
      ? { kind: 'given', advice: [...reply.advice] }
      : { kind: 'failed', fault: reply.fault },
    calls: [...new Set([...(ahead?.reply.calls ?? []), ...reply.calls])],
  });
}

/** So many pieces of advice given ahead are enough; of fewer, all must stand. */
const ENOUGH = 2;

/** The advice given ahead, as far as the verdicts bear it out; undefined when too little of it is left. */
function borneOut(
  ahead: AdviceAhead | undefined,
  verdicts: readonly CoachedVerdict[],
): CoachReply | undefined {
  if (!ahead?.reply.ok) return undefined;
  const { advice } = ahead.reply;
  const left = standingOn(advice, ahead.verdicts, verdicts);
  const isEnough = left.length >= Math.min(ENOUGH, advice.length);
  return isEnough ? { ...ahead.reply, advice: left } : undefined;
}

const hasGaps = (verdicts: readonly CoachedVerdict[]) =>
  verdicts.some(({ label }) => label !== 'met');

async function reported(ports: Ports, touched: Touched) {
  const guide = guideOf(ports, touched.state);
  const assessments = await ports.interviews.readAssessments(touched.id);
  const { questions } = buildReport({
    interview: touched.id,
    state: touched.state,
    assessments,
    guide,
    material: materialOf(guide),
    contests: [],
  });
  return { questions, verdicts: verdictsOf(questions) };
}
