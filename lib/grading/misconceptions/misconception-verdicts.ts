import type { Misconception } from '@/lib/guide/rubric';
import type { Claimed } from './misconception-match';
import { MET, type PointCandidates } from '@/lib/grading/points/point-labels';
import type { Reading } from '@/lib/grading/text/reading';
import type { Swap } from '@/lib/grading/stance/swapped-sides';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';

/** How sure a swap with both names in place is. */
const SWAPPED = 0.75;

/** Whether a misconception is held, was taken back later, or is not there. */
export function misconceptionVerdict(
  misconception: Misconception,
  claimed: readonly Claimed[],
  reading: Reading,
  points: readonly PointCandidates[],
): MisconceptionVerdict {
  const { id } = misconception;
  const found = claimed.find((claim) => claim.id === id);
  if (!found) return { id, label: 'absent', confidence: 0.8 };
  const evidence = reading.evidence(found.from, found.to);
  const label = isCorrected(misconception, found, reading, points) ? 'corrected' : 'stated';
  return {
    id,
    label,
    evidence,
    confidence: found.confidence,
    ...(found.doubt ? { doubt: found.doubt } : {}),
  };
}

/** A surely swapped contrast is a misconception of its own, unless a written one holds the same words. */
export function swapVerdicts(
  swaps: readonly Swap[],
  claimed: readonly Claimed[],
  reading: Reading,
): MisconceptionVerdict[] {
  const taken = new Set(claimed.flatMap(({ clauses }) => clauses));
  const certain = swaps.filter(({ sure, clause }) => sure && !taken.has(clause.index));
  return [...new Set(certain.map(({ contrast }) => contrast))].map((id) => {
    const own = certain.filter(({ contrast }) => contrast === id);
    const { fact, saidOf } = own[0]!;
    const spans = own.filter(
      ({ from }, index) => own.findIndex((other) => other.from === from) === index,
    );
    const evidence = spans.flatMap(({ from, to }) => reading.evidence(from, to));
    const swap = { fact, said_of: saidOf };
    return { id, label: 'stated', evidence, confidence: SWAPPED, swap };
  });
}

/** In a later turn the false claim is denied, or a point that it contradicts is made. */
function isCorrected(
  { patterns, contradicts }: Misconception,
  found: Claimed,
  reading: Reading,
  points: readonly PointCandidates[],
): boolean {
  const end = reading.turnEnd(found.from);
  const denied = patterns.some(({ claim }) =>
    claim.some((concept) =>
      reading.of(concept).some(({ hit, negated }) => negated && hit.from >= end),
    ),
  );
  const madeLater = points.some(
    ({ point, candidates }) =>
      contradicts.includes(point.id) &&
      candidates.some(({ from, probability }) => from >= end && probability >= MET),
  );
  return denied || madeLater;
}
