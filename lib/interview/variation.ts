/**
 * A whole number from 0 to 2^32 - 1 that depends on all of its parts: FNV-1a over their text,
 * with an avalanche at the end so that near seeds fall far apart.
 */
export function mix(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of parts.join('\u0000'))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** The n-th of a list in an order of the seed's own: each once before any comes again. */
export function nth<T>(list: readonly T[], seed: number, n: number): T {
  const order = list
    .map((item, index) => ({ item, key: mix(seed, Math.floor(n / list.length), index) }))
    .toSorted((a, b) => a.key - b.key);
  const entry = order[n % list.length];
  if (!entry) throw new RangeError('nothing to choose from');
  return entry.item;
}
