import { isVerbatim } from '@/lib/grading/evidence';
import type { Judged, MeasuredGrader } from './measured-grader';
import type { Case } from './cases';
import type { Asks, Relation } from './relations';

/** A case that does not hold, and what happened in it. */
export interface Failure {
  readonly case: Case;
  readonly what: string;
}

export interface Tried {
  readonly relation: Relation;
  /** Cases on sentences that the grader paid for, all cases, and how many of each hold. */
  readonly counted: number;
  readonly held: number;
  readonly all: number;
  readonly heldOfAll: number;
  readonly failures: readonly Failure[];
}

/** Grades the cases. Quotes are checked in every answer on the way; `untrue` collects those that are not there. */
export class Trial {
  private readonly known = new Map<string, Judged>();
  readonly untrue: string[] = [];
  graded = 0;

  constructor(private readonly grader: MeasuredGrader) {}

  try(relation: Relation, most: number): Tried {
    const failures: Failure[] = [];
    let counted = 0;
    let held = 0;
    let heldOfAll = 0;
    const cases = relation.cases(most);
    for (const one of cases) {
      const before = this.judge(one.question, one.before);
      const after = this.judge(one.question, one.after);
      const what = broken(relation.asks, one, before, after);
      if (what === undefined) heldOfAll++;
      if (!this.hadSomethingToLose(relation.asks, one, before)) continue;
      counted++;
      if (what === undefined) held++;
      else failures.push({ case: one, what });
    }
    return { relation, counted, held, all: cases.length, heldOfAll, failures };
  }

  /** Answers graded so far, once more with another grader in another order: which verdicts differ? */
  differing(other: MeasuredGrader, most: number): string[] {
    return [...this.known]
      .toReversed()
      .filter((_, i) => i % Math.max(1, Math.floor(this.known.size / most)) === 0)
      .flatMap(([key, judged]) => {
        const question = key.slice(0, key.indexOf('\n'));
        const text = key.slice(key.indexOf('\n') + 1);
        const again = other.judge(text, other.materialOf(question));
        return JSON.stringify(again.raw) === JSON.stringify(judged.raw) ? [] : [text];
      });
  }

  /**
   * Where one sentence was changed: whether there was anything to lose. For a reversed sentence the score must have
   * hung on it (said twice, a point is still made once); a deleted one must have proved its point alone.
   */
  private hadSomethingToLose(asks: Asks, one: Case, before: Judged): boolean {
    const { changed, point } = one;
    if (changed === undefined) return true;
    if (asks.kind === 'falls') {
      const without = one.before.replace(changed, '').replaceAll(/ {2,}/gu, ' ').trim();
      return this.judge(one.question, without).score < before.score;
    }
    const start = one.before.indexOf(changed);
    const end = start + changed.length;
    return before.verdict.points.some(
      (verdict) =>
        verdict.label !== 'missed' &&
        verdict.id === point &&
        verdict.evidence.every((proof) => proof.start >= start && proof.end <= end),
    );
  }

  private judge(question: string, text: string): Judged {
    const key = `${question}\n${text}`;
    const known = this.known.get(key);
    if (known) return known;
    const judged = this.grader.judge(text, this.grader.materialOf(question));
    this.graded++;
    this.known.set(key, judged);
    const { raw, conversation } = judged;
    for (const item of [...raw.points, ...raw.misconceptions, ...raw.beyond])
      for (const proof of 'evidence' in item ? item.evidence : [])
        if (!isVerbatim(proof, conversation)) this.untrue.push(`${item.id}: ${proof.quote}`);
    return judged;
  }
}

/** What happened that must not; `undefined` when the relation holds. */
function broken(asks: Asks, one: Case, before: Judged, after: Judged): string | undefined {
  const moved = after.score - before.score;
  const how = `${before.score} to ${after.score}${changes(before, after)}`;
  switch (asks.kind) {
    case 'moves-at-most':
      return Math.abs(moved) <= asks.by ? undefined : how;
    case 'rises-at-most':
      return moved <= asks.by ? undefined : how;
    case 'stays':
      return moved === 0 ? undefined : how;
    case 'falls':
      return moved < 0 ? undefined : `${how}${stillPaid(one, before, after)}`;
    case 'loses-only-its-point': {
      const still = after.verdict.points.find(({ id }) => id === one.point);
      const lost = lostPoints(before, after).filter((id) => id !== one.point);
      if (still?.label === 'missed' && lost.length === 0) return undefined;
      return `${still?.label === 'missed' ? '' : `still credited for ${quoteOf(after, one.point)}; `}${lost.length > 0 ? `also lost ${lost.join(', ')}; ` : ''}${how}`;
    }
  }
}

/** What the points that the sentence made are credited for now. */
function stillPaid({ before: text, changed = '' }: Case, before: Judged, after: Judged): string {
  const start = text.indexOf(changed);
  const made = before.verdict.points.filter(
    (point) =>
      point.label !== 'missed' &&
      point.evidence.some((proof) => proof.start < start + changed.length && proof.end > start),
  );
  return made.map(({ id }) => `; ${id} for ${quoteOf(after, id)}`).join('');
}

function quoteOf({ verdict }: Judged, id: string | undefined): string {
  const point = verdict.points.find((one) => one.id === id);
  return point === undefined || point.label === 'missed'
    ? 'nothing'
    : `"${point.evidence.map(({ quote }) => quote).join(' … ')}"`;
}

const worth = { met: 2, partial: 1, missed: 0 } as const;

function lostPoints(before: Judged, after: Judged): string[] {
  return moves(before, after)
    .filter(({ by }) => by < 0)
    .map(({ id }) => id);
}

function moves(before: Judged, after: Judged): { id: string; by: number }[] {
  const now = new Map(after.verdict.points.map(({ id, label }) => [id, label]));
  return before.verdict.points.flatMap(({ id, label }) => {
    const by = worth[now.get(id) ?? 'missed'] - worth[label];
    return by === 0 ? [] : [{ id, by }];
  });
}

function changes(before: Judged, after: Judged): string {
  const [was, is] = [accused(before), accused(after)];
  const list = [
    ...moves(before, after).map(({ id, by }) => `${by > 0 ? '+' : '-'}${id}`),
    ...is.filter((id) => !was.includes(id)).map((id) => `accused of ${id}`),
    ...was.filter((id) => !is.includes(id)).map((id) => `no longer accused of ${id}`),
    ...after.verdict.flags.filter((flag) => !before.verdict.flags.includes(flag)),
  ];
  return list.length > 0 ? ` (${list.join(', ')})` : '';
}

const accused = ({ verdict }: Judged) =>
  verdict.misconceptions.filter(({ label }) => label !== 'absent').map(({ id }) => id);
