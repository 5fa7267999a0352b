import type { Firsts } from './phrase';
import { spelledFrom } from './spelled-out';
import type { Token } from './tokens';

/** Where each word of a text stands, so that a phrase is only sought where it can begin. */
export class TokenIndex {
  private readonly stems = new Map<string, number[]>();
  private readonly normals = new Map<string, number[]>();
  private readonly pairs = new Map<string, number[]>();

  constructor(readonly tokens: readonly Token[]) {
    tokens.forEach(({ stem, normal }, index) => {
      add(this.stems, stem, index);
      add(this.normals, normal, index);
      const next = tokens[index + 1];
      if (next) add(this.pairs, normal + next.normal, index);
      for (const { word } of spelledFrom(tokens, index, tokens.length))
        add(this.pairs, word, index);
    });
  }

  hasStem(stem: string): boolean {
    return this.stems.has(stem);
  }

  /** Tokens that a run with these first words can begin at, in order. */
  candidates({ stems, normals, pairs, prefixes }: Firsts): readonly number[] {
    const found: (readonly number[])[] = [];
    for (const stem of stems) take(found, this.stems, stem);
    for (const normal of normals) take(found, this.normals, normal);
    for (const pair of pairs) take(found, this.pairs, pair);
    for (const prefix of prefixes)
      for (const [normal, places] of this.normals)
        if (normal.startsWith(prefix)) found.push(places);
    return found.length < 2 ? (found[0] ?? NOWHERE) : inOrder(found);
  }
}

const NOWHERE: readonly number[] = [];

function take(
  found: (readonly number[])[],
  map: ReadonlyMap<string, readonly number[]>,
  key: string,
): void {
  const places = map.get(key);
  if (places) found.push(places);
}

function inOrder(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}

/** In order, each place once. */
function add(map: Map<string, number[]>, key: string, index: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [index]);
  else if (places.at(-1) !== index) places.push(index);
}
