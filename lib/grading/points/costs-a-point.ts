import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { Reading } from '@/lib/grading/text/reading';
import { PATTERN_MET } from './point-evidence';
import { matchPattern } from './point-match';

/** True when a point would have been made with what was said of the wrong side. */
export function costsAPoint(
  rubric: Rubric,
  reading: Reading,
  swapped: ReadonlySet<number>,
  skip: ReadonlySet<number>,
): boolean {
  if (swapped.size === 0) return false;
  const without = new Set([...skip].filter((index) => !swapped.has(index)));
  const best = (patterns: KeyPoint['patterns'], skipped: ReadonlySet<number>) =>
    Math.max(
      0,
      ...patterns
        .map((pattern) => pattern.filter((concept) => !isEntity(rubric, concept)))
        .filter((claims) => claims.length > 0)
        .flatMap((claims) =>
          matchPattern(claims, reading, skipped).map(({ strength }) => strength),
        ),
    );
  return rubric.points.some(
    ({ patterns }) => best(patterns, without) >= PATTERN_MET && best(patterns, skip) < PATTERN_MET,
  );
}

function isEntity({ contrasts }: Rubric, concept: string): boolean {
  return contrasts.some(({ sides }) => sides.some(({ entity }) => entity === concept));
}
