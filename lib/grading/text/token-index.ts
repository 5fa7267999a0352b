import type { Firsts } from './phrase';
import { spelledFrom } from './spelled-out';
import type { Token } from './tokens';

interface Places {
  readonly stems: Map<string, number[]>;
  readonly normals: Map<string, number[]>;
  readonly pairs: Map<string, number[]>;
}

/** Where each word of a text stands, so that a phrase is only sought where it can begin. */
export class TokenIndex {
  private known: Places | undefined;

  constructor(readonly tokens: readonly Token[]) {}

  /** Noted with the first look-up: in most sentences of an answer key nothing is ever sought. */
  private get places(): Places {
    this.known ??= placesOf(this.tokens);
    return this.known;
  }

  hasStem(stem: string): boolean {
    return this.places.stems.has(stem);
  }

  /** Tokens that a run with these first words can begin at, in order. */
  candidates({ stems, normals, pairs, prefixes }: Firsts): readonly number[] {
    const { places } = this;
    const found: (readonly number[])[] = [];
    for (const stem of stems) take(found, places.stems, stem);
    for (const normal of normals) take(found, places.normals, normal);
    for (const pair of pairs) take(found, places.pairs, pair);
    for (const prefix of prefixes)
      for (const [normal, at] of places.normals) if (normal.startsWith(prefix)) found.push(at);
    return found.length < 2 ? (found[0] ?? NOWHERE) : inOrder(found);
  }
}

function placesOf(tokens: readonly Token[]): Places {
  const places: Places = { stems: new Map(), normals: new Map(), pairs: new Map() };
  tokens.forEach(({ stem, normal }, index) => {
    add(places.stems, stem, index);
    add(places.normals, normal, index);
    const next = tokens[index + 1];
    if (next) add(places.pairs, normal + next.normal, index);
    for (const { word } of spelledFrom(tokens, index, tokens.length))
      add(places.pairs, word, index);
  });
  return places;
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
