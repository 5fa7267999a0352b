import type { Finding } from '@/lib/grading/model/model-part';
import type { MisconceptionVerdict, PointVerdict, Verdict } from './verdict';

/** Below this the built-in grader was not sure itself, so that nobody is contradicted. */
const SURE = 0.6;
/** How sure a label is that the other grader contradicts, that it half shares, and that it lost to. */
const DIFFERS = 0.5;
const NEARLY = 0.75;
const OUTVOTED = 0.65;

/**
 * Points and misconceptions on which the two graders say the opposite: made and not made, believed and
 * not. Only where the built-in one was sure of it.
 */
export function strongDisagreements(model: Verdict, embedded: Verdict): string[] {
  return [
    ...model.points.filter((point) => {
      const beside = embedded.points.find(({ id }) => id === point.id);
      if (!beside || beside.confidence < SURE) return false;
      return (
        (point.label === 'met' && beside.label === 'missed') ||
        (point.label === 'missed' && beside.label === 'met')
      );
    }),
    ...model.misconceptions.filter((item) => {
      const beside = embedded.misconceptions.find(({ id }) => id === item.id);
      if (!beside || beside.confidence < SURE) return false;
      return (
        (item.label === 'stated' && beside.label === 'absent') ||
        (item.label === 'absent' && beside.label === 'stated')
      );
    }),
  ].map(({ id }) => id);
}

/** A verdict in which two graders and, where they disagreed, a second sample were heard. */
export interface Settled {
  readonly verdict: Verdict;
  /** Where the graders still differ. */
  readonly differs: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Settles what two graders disagree on by another sample of the model, where there is one: where it
 * sides with the built-in grader, two of three have it; where it repeats itself, the model's label
 * stands, unsure, and the graders are said to differ.
 */
export function settleDisagreements(
  model: Verdict,
  embedded: Verdict,
  second: Verdict | undefined,
): Settled {
  const disputed = new Set(strongDisagreements(model, embedded));
  const differs: string[] = [];
  const findings: Finding[] = [];
  const settle = <V extends PointVerdict | MisconceptionVerdict>(
    own: V,
    beside: V | undefined,
    again: V | undefined,
  ): V => {
    if (!disputed.has(own.id))
      return beside && beside.label !== own.label
        ? { ...own, confidence: Math.min(own.confidence, NEARLY) }
        : own;
    if (beside && again?.label === beside.label) {
      findings.push({ of: own.id, what: 'outvoted' });
      return { ...beside, confidence: OUTVOTED };
    }
    differs.push(own.id);
    const label = again ?? own;
    return { ...label, confidence: Math.min(label.confidence, DIFFERS) };
  };
  const points = model.points.map((point) =>
    settle(point, find(embedded.points, point.id), second && find(second.points, point.id)),
  );
  const misconceptions = model.misconceptions.map((item) =>
    settle(
      item,
      find(embedded.misconceptions, item.id),
      second && find(second.misconceptions, item.id),
    ),
  );
  return { verdict: { ...model, points, misconceptions }, differs, findings };
}

/**
 * The more careful of two verdicts, item by item: nothing that the built-in grader did not find is paid,
 * and nothing that it found wrong is forgiven.
 */
export function heldBack(model: Verdict, embedded: Verdict): Omit<Settled, 'differs'> {
  const findings: Finding[] = [];
  const rank = { met: 2, partial: 1, missed: 0 } as const;
  const guilt = { stated: 2, doubted: 1, corrected: 1, absent: 0 } as const;
  const points = model.points.map((point) => {
    const beside = find(embedded.points, point.id);
    if (!beside || rank[point.label] <= rank[beside.label]) return point;
    findings.push({ of: point.id, what: 'held_back' });
    return beside;
  });
  const misconceptions = model.misconceptions.map((item) => {
    const beside = find(embedded.misconceptions, item.id);
    if (!beside || guilt[item.label] >= guilt[beside.label]) return item;
    findings.push({ of: item.id, what: 'held_back' });
    return beside;
  });
  return { verdict: { ...model, points, misconceptions }, findings };
}

function find<V extends { readonly id: string }>(
  verdicts: readonly V[],
  id: string,
): V | undefined {
  return verdicts.find((verdict) => verdict.id === id);
}
