import type { Heard } from './room-view';

/**
 * What is said under a reply about the key points heard in it: what is new, and how many that makes in all. It
 * stays as it is when the question is over.
 */
export function heardWords(heard: Heard, earlier: readonly Heard[]): string {
  const before = new Set(earlier.flatMap(({ made }) => made.map(({ statement }) => statement)));
  const added = new Set(
    heard.made.map(({ statement }) => statement).filter((statement) => !before.has(statement)),
  ).size;
  const all = `${before.size + added} of ${heard.points} key points heard`;
  if (before.size > 0) return added === 0 ? `Nothing new: ${all}` : `${added} more: ${all}`;
  return added === 0 ? `None of ${heard.points} key points heard` : all;
}
