import { sideOf } from './entities';
import type { Reading } from './reading';

/** Clauses that say of one side of a contrast what belongs to another side only. */
export function swappedClauses(reading: Reading, skip: ReadonlySet<number>): Set<number> {
  const swapped = new Set<number>();
  for (const sides of reading.sides) {
    const owners = new Map<string, Set<string>>();
    for (const { entity, claims } of sides.contrast.sides)
      for (const claim of claims) owners.set(claim, (owners.get(claim) ?? new Set()).add(entity));
    for (const [claim, entities] of owners)
      for (const { hit, first, negated } of reading.of(claim)) {
        if (negated || skip.has(first.index)) continue;
        const named = sides.named.get(first.index);
        // With several sides in one clause the nearest one is a guess: no accusation from a guess.
        if (named && new Set(named.map(({ concept }) => concept)).size > 1) continue;
        const said = sideOf(sides, first, hit);
        if (said !== undefined && named !== undefined && !entities.has(said))
          swapped.add(first.index);
      }
  }
  return swapped;
}
