import type { Rubric } from '@/lib/guide/rubric';
import type { Turn } from '@/lib/grading/conversation';
import { turnsHoldingTo } from '@/lib/grading/misconceptions/challenged';
import { clausesOf, type Claimed } from '@/lib/grading/misconceptions/claimed-in';
import type { Reading } from '@/lib/grading/text/reading';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';
import { PARTIAL, type PointCandidates } from './point-labels';

const isLikely = ({ probability }: { readonly probability: number }) => probability >= PARTIAL;

interface Answered {
  readonly rubric: Rubric;
  readonly turns: readonly Turn[];
  readonly reading: Reading;
}

/** Where a point is not made, whatever the words: turns that hold the opposite, and sentences that say it. */
interface Closed {
  readonly turns: ReadonlySet<string>;
  readonly sentences: ReadonlySet<number>;
}

/**
 * What a stated misconception denies is not earned in the turn that states it, nor where somebody holds on to it; one
 * that was put right later, or whose words are charged as another one, closes only its own sentences. The points that
 * have no proof left are contradicted.
 */
export function withoutContradicted(
  found: readonly PointCandidates[],
  claimed: readonly Claimed[],
  outcomes: readonly MisconceptionVerdict[],
  answered: Answered,
): { readonly points: PointCandidates[]; readonly contradicted: Set<string> } {
  const { reading, rubric, turns } = answered;
  const contradicted = new Set<string>();
  const putRight = clausesPutRight(claimed, outcomes);
  const charged = new Set(outcomes.filter(({ label }) => label !== 'absent').map(({ id }) => id));
  const points = found.map((item) => {
    const against = rubric.misconceptions.filter(({ contradicts }) =>
      contradicts.includes(item.point.id),
    );
    const closed = closedBy(
      claimed.filter(({ id }) => against.some((each) => each.id === id)),
      { putRight, charged },
      answered,
    );
    const candidates = item.candidates.filter(({ at }) =>
      at
        .map((token) => reading.clauseOf(token))
        .every(
          (clause) =>
            !closed.sentences.has(clause.sentence) && !closed.turns.has(reading.turnOf(clause)),
        ),
    );
    const isLost = item.candidates.some(isLikely) && !candidates.some(isLikely);
    if (!isLost && !turns.every(({ id }) => closed.turns.has(id))) return { ...item, candidates };
    contradicted.add(item.point.id);
    return item;
  });
  return { points, contradicted };
}

/** What was put right of a mistake is put right of any other that the same words make. */
function clausesPutRight(
  claimed: readonly Claimed[],
  outcomes: readonly MisconceptionVerdict[],
): ReadonlySet<number> {
  const corrected = new Set(
    outcomes.filter(({ label }) => label === 'corrected').map(({ id }) => id),
  );
  return new Set(claimed.filter(({ id }) => corrected.has(id)).flatMap(clausesOf));
}

function closedBy(
  claims: readonly Claimed[],
  {
    putRight,
    charged,
  }: { readonly putRight: ReadonlySet<number>; readonly charged: ReadonlySet<string> },
  { rubric, turns, reading }: Answered,
): Closed {
  const closedTurns = new Set<string>();
  const sentences = new Set<number>();
  for (const claim of claims) {
    const clauses = clausesOf(claim).map((index) => reading.statements.clauses[index]!);
    for (const clause of clauses) sentences.add(clause.sentence);
    if (!charged.has(claim.id) || clauses.every(({ index }) => putRight.has(index))) continue;
    for (const clause of clauses) closedTurns.add(reading.turnOf(clause));
    for (const turn of turnsHoldingTo(claim.id, turns, rubric)) closedTurns.add(turn);
  }
  return { turns: closedTurns, sentences };
}
