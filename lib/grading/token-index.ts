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

  /** Tokens in `[from, to)` that a run with these first words can begin at, in order. */
  candidates({ stems, normals, pairs, prefixes }: Firsts, from: number, to: number): number[] {
    const found = new Set<number>();
    const take = (places: readonly number[] | undefined) => {
      for (const index of places ?? []) if (index >= from && index < to) found.add(index);
    };
    for (const stem of stems) take(this.stems.get(stem));
    for (const normal of normals) take(this.normals.get(normal));
    for (const pair of pairs) take(this.pairs.get(pair));
    for (const prefix of prefixes)
      for (const [normal, places] of this.normals) if (normal.startsWith(prefix)) take(places);
    return [...found].toSorted((a, b) => a - b);
  }
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const places = map.get(key);
  if (places) places.push(index);
  else map.set(key, [index]);
}
