import { isArguable } from './arguable';
import { falseClaimSaid } from '@/lib/grading/misconceptions/false-claim-said';
import type { FalseClaim } from '@/lib/guide/false-claim';
import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import { UNSURE, type Evidence, type Verdict } from '@/lib/grading/verdict';
import type { Material } from './circumstances';
import type { QuestionRun, RunningInterview } from './interview-state';
import type { Move } from './move';
import { deadlinesOf, FOLLOW_UP_MS, SHORT_MS } from './time-budget';
import { mix } from './variation';

/** Most probes and challenges on one question. */
export const MOST_FOLLOW_UPS = 2;
/** In an exam one question in this many has a correct claim challenged, so that a challenge is no verdict. */
const CORRECT_CLAIM_CHALLENGED = 3;
/** A correct claim is only challenged when the grader is this sure that it was made. */
const SURE = 0.75;

/** Of a story nobody can defend what it found there, only what one did, why, what came of it and what one took from it. */
const given: ReadonlySet<string> = new Set(['situation', 'task', 'difficulty', 'obstacle']);

/** A follow-up, with what it is about. */
export type FollowUp =
  | { readonly kind: 'probe'; readonly point: KeyPoint }
  | { readonly kind: 'challenge'; readonly misconception: FalseClaim; readonly said: Evidence }
  | { readonly kind: 'defend'; readonly point: KeyPoint; readonly said: Evidence };

/**
 * The follow-up worth asking after an answer, if any: first a misconception that was stated or
 * the sides of a contrast that were swapped, then what came of it where a story did not say so, then, in some exam
 * questions, a correct claim to defend, then the most valuable point that the grader is sure was missed; after one
 * challenge such a point goes before another. None when two were asked or time is short.
 */
export function chooseFollowUp(
  state: RunningInterview,
  run: QuestionRun,
  verdict: Verdict,
  material: Pick<Material, 'rubric' | 'concepts'>,
  now: number,
): FollowUp | undefined {
  const { rubric } = material;
  if (run.followUps.length >= MOST_FOLLOW_UPS || isShort(state, now)) return undefined;
  const raised = raisedOn(state, run);
  const isChallenged = run.followUps.some(({ move }) => move.kind === 'challenge');
  // A mistake often has a mirror image: both follow-ups on it would leave nothing to show what else is known.
  const result = missedResult(verdict, rubric, raised);
  const missed = result ?? missedPoint(verdict, rubric, raised);
  return (
    (isChallenged ? missed : undefined) ??
    statedMisconception(verdict, material, raised) ??
    result ??
    (state.plan.mode === 'exam' ? claimToDefend(state, run, verdict, rubric, raised) : undefined) ??
    missed
  );
}

/** Little is left of the question, or less of the whole than a follow-up is due. */
function isShort(state: RunningInterview, now: number): boolean {
  const { question, whole } = deadlinesOf(state, now);
  if (question === null || whole === null || state.plan.timing.kind === 'untimed') return false;
  return question - now < SHORT_MS || whole - now < FOLLOW_UP_MS * state.plan.timing.factor;
}

/** The point a hint should be about: what was just asked for, else the most valuable one not made and not hinted at yet. */
export function chooseHint(
  run: QuestionRun,
  verdict: Verdict | null,
  rubric: Rubric,
  hinted: ReadonlySet<string>,
): KeyPoint | undefined {
  const made = new Set(verdict?.points.filter(({ label }) => label === 'met').map(({ id }) => id));
  const { move } = run.prompt;
  const asked = new Set(move.kind === 'probe' ? move.targets : []);
  const open = byValue(rubric.points).filter(({ id }) => !made.has(id) && !hinted.has(id));
  return open.find(({ id }) => asked.has(id)) ?? open[0];
}

function statedMisconception(
  verdict: Verdict,
  { rubric, concepts }: Pick<Material, 'rubric' | 'concepts'>,
  raised: ReadonlySet<string>,
): FollowUp | undefined {
  for (const found of verdict.misconceptions) {
    if (
      found.label === 'absent' ||
      found.label === 'corrected' ||
      found.confidence < UNSURE ||
      raised.has(found.id)
    )
      continue;
    const misconception = falseClaimSaid(found, rubric, concepts);
    const [said] = found.evidence;
    if (misconception && said) return { kind: 'challenge', misconception, said };
  }
  return undefined;
}

function claimToDefend(
  state: RunningInterview,
  run: QuestionRun,
  verdict: Verdict,
  rubric: Rubric,
  raised: ReadonlySet<string>,
): FollowUp | undefined {
  if (mix(state.plan.seed, run.id, 'defend') % CORRECT_CLAIM_CHALLENGED !== 0) return undefined;
  if (run.followUps.some(({ move }) => move.kind === 'challenge')) return undefined;
  for (const point of byValue(rubric.points)) {
    const found = verdict.points.find(({ id }) => id === point.id);
    if (!found || found.label !== 'met' || found.confidence < SURE || raised.has(point.id))
      continue;
    if (point.tells !== undefined && given.has(point.tells)) continue;
    // What was done can be asked about; what is claimed only where it can be argued.
    const isDeed = point.tells !== undefined;
    const said = found.evidence.find(({ quote }) => isDeed || isArguable(quote));
    if (said) return { kind: 'defend', point, said };
  }
  return undefined;
}

/** A story without its end is asked how it ended before anything that would only colour it. */
function missedResult(
  verdict: Verdict,
  rubric: Rubric,
  raised: ReadonlySet<string>,
): FollowUp | undefined {
  const results = rubric.points.filter(({ tells }) => tells === 'result');
  return missedPoint(verdict, { points: results }, raised);
}

function missedPoint(
  verdict: Verdict,
  rubric: Pick<Rubric, 'points'>,
  raised: ReadonlySet<string>,
): FollowUp | undefined {
  const missed = new Set(
    verdict.points
      .filter(({ label, confidence }) => label === 'missed' && confidence >= UNSURE)
      .map(({ id }) => id),
  );
  const point = byValue(rubric.points).find(({ id }) => missed.has(id) && !raised.has(id));
  return point && { kind: 'probe', point };
}

/** Essential points first, each in the rubric's order. */
function byValue(points: readonly KeyPoint[]): KeyPoint[] {
  return [
    ...points.filter(({ essential }) => essential),
    ...points.filter(({ essential }) => !essential),
  ];
}

/** What a follow-up or a hint on this question was about already: it is not asked in the same words again. */
function raisedOn(state: RunningInterview, run: QuestionRun): Set<string> {
  return new Set(
    state.transcript.flatMap((entry) =>
      entry.by === 'interviewer' && 'question' in entry.move && entry.move.question === run.id
        ? targetsOf(entry.move)
        : [],
    ),
  );
}

function targetsOf(move: Move): readonly string[] {
  return 'targets' in move ? move.targets : [];
}
