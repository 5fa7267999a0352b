import type { Heard } from './room-view';

/**
 * What is said under a reply about the key points heard in it: what is new, and how many that makes in all.
 * Once the question is over its card has the last word on the whole, so no total stands beside it.
 */
export function heardWords(heard: Heard, earlier: readonly Heard[], over: boolean): string {
  const before = new Set(earlier.flatMap(({ made }) => made.map(({ statement }) => statement)));
  const added = new Set(
    heard.made.map(({ statement }) => statement).filter((statement) => !before.has(statement)),
  ).size;
  const all = `${before.size + added} of ${heard.points} key points heard`;
  if (over) return added === 0 ? 'Key points heard in this one' : `Key points heard here: ${added}`;
  if (before.size === 0) return all;
  return added === 0 ? `Nothing new: ${all}` : `${added} more: ${all}`;
}
