import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Reading } from '@/lib/grading/text/reading';

/** A concept in more words than this is a statement, no name. */
const NAME = 5;

/** The words in which the key of a question speaks, all together and of each concept. */
export interface KeyWords {
  readonly all: ReadonlySet<string>;
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
}

const keys = new WeakMap<Rubric, KeyWords>();

/** The words of the key of a question, found once. */
export function keyWordsOf(rubric: Rubric): KeyWords {
  const known = keys.get(rubric);
  if (known) return known;
  const key = foundIn(rubric);
  keys.set(rubric, key);
  return key;
}

function foundIn({ points, beyond, misconceptions }: Rubric): KeyWords {
  const of = new Map<string, Set<string>>();
  const all = new Set(
    [
      ...beyond.flatMap(({ statement, wordings }) => [statement, ...wordings]),
      ...misconceptions.flatMap(({ claim, correction }) => [claim, correction]),
      ...points.flatMap(({ probe, hint }) => [probe, hint ?? '']),
    ].flatMap(contentStems),
  );
  for (const { statement, wordings, why, patterns } of points) {
    const stems = [statement, ...wordings, why].flatMap(contentStems);
    for (const stem of stems) all.add(stem);
    for (const concept of patterns.flat()) {
      const own = of.get(concept) ?? new Set<string>();
      of.set(concept, own);
      for (const stem of stems) own.add(stem);
    }
  }
  return { all, of };
}

/** Which tokens name which concepts of the key. */
export function namesIn(reading: Reading, { of }: KeyWords): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const concept of of.keys())
    for (const { hit } of reading.of(concept))
      if (hit.to - hit.from <= NAME)
        for (const at of hit.at) names.set(at, [...(names.get(at) ?? []), concept]);
  return names;
}
