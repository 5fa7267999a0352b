import { deniedTokens } from './denial';
import { isNegator } from './lexicon';
import { nearestWindows, type Shared } from './nearest-windows';
import type { Reading } from './reading';
import { NEITHER, type Sentence, type Sentences } from './rubric-sentences';
import { isDenied } from './same-sense';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';
import type { WordVectors } from './word-vectors';

/** Cosines below this are chance (99th percentile of random pairs of the table is .35). */
const ALIKE = 0.35;
/** Stretches that are kept for each sentence. */
const MOST_WINDOWS = 3;
/** Content words before and after a stretch, in its clauses, that can deny it or name what it is about. */
const BEFORE = 2;
const AFTER = 1;

/** Some neighbouring words of an answer. */
export interface Stretch {
  /** The clauses of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly odd: boolean;
}

/** How like a sentence a stretch is. */
export interface Alike {
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  /** 0 to 1; `exact` by equal stems only, `loose` with words that mean alike. */
  readonly exact: number;
  readonly loose: number;
  /** Share of the alike words that are denied in one and not in the other. */
  readonly opposed: number;
}

interface ContentWord {
  readonly at: number;
  readonly clause: number;
  readonly block: number;
  readonly weight: number;
  /** 1 where it is denied, 2 for a negation itself. */
  readonly denied: number;
}

/** A word of a stretch and the word of a sentence that it is most like. */
export interface Matched {
  readonly at: number;
  readonly word: string;
  /** Its rarity, less where it only means alike. */
  readonly weight: number;
  readonly isSame: boolean;
}

/** Compares every sentence of a rubric with an answer, word by word. */
export class Likeness {
  private readonly alike: Float32Array;
  private readonly content: readonly ContentWord[];
  private readonly compared = new Map<Sentence, readonly Alike[]>();

  constructor(
    private readonly reading: Reading,
    private readonly sentences: Sentences,
    vectors: WordVectors,
  ) {
    const { tokens, clauses } = reading.statements;
    const denied = deniedTokens(tokens.length, reading.denials);
    const content: ContentWord[] = [];
    for (const { index, from, to, run } of clauses)
      for (let at = from; at < to; at++) {
        const token = tokens[at]!;
        if (token.little || token.sign) continue;
        content.push({
          at,
          clause: index,
          block: run,
          weight: sentences.rarity(token.stem),
          denied: isNegator(token) ? NEITHER : denied[at]!,
        });
      }
    this.content = content;
    const { vocabulary } = sentences;
    this.alike = new Float32Array(content.length * vocabulary.length);
    const known = new Map<string, number>();
    content.forEach(({ at }, row) => {
      const token = tokens[at]!;
      const start = row * vocabulary.length;
      const before = known.get(token.normal);
      if (before !== undefined) {
        this.alike.copyWithin(start, before, before + vocabulary.length);
        return;
      }
      known.set(token.normal, start);
      const rank = vectors.rankOf(token.normal);
      for (let column = 0; column < vocabulary.length; column++) {
        const word = vocabulary[column]!;
        const cosine = word.stem === token.stem ? 1 : vectors.cosine(rank, word.rank);
        if (cosine >= ALIKE) this.alike[start + column] = cosine;
      }
    });
  }

  /** The stretches that are most like a sentence. */
  of(sentence: Sentence): readonly Alike[] {
    const before = this.compared.get(sentence);
    if (before) return before;
    const alike = sentence.weight === 0 ? [] : this.compare(sentence);
    this.compared.set(sentence, alike);
    return alike;
  }

  private compare(sentence: Sentence): Alike[] {
    const { vocabulary } = this.sentences;
    const rows = this.content.map(({ weight, block }, row): Shared => {
      const start = row * vocabulary.length;
      const alike: { word: number; likeness: number }[] = [];
      sentence.words.forEach((place, word) => {
        const likeness = this.alike[start + place]!;
        if (likeness > 0) alike.push({ word, likeness });
      });
      return { weight, block, alike };
    });
    const weights = sentence.words.map((word) => vocabulary[word]!.weight);
    return nearestWindows(rows, weights, MOST_WINDOWS).map(({ first, last, exact, loose }) => ({
      sentence,
      stretch: this.stretchOf(first, last),
      exact,
      loose,
      opposed: this.opposedIn(rows, sentence, first, last),
    }));
  }

  /** Of the words that are said, the share that is denied in one and not in the other. */
  private opposedIn(
    rows: readonly Shared[],
    sentence: Sentence,
    first: number,
    last: number,
  ): number {
    const { vocabulary } = this.sentences;
    const nearest = sentence.words.map(() => ({ likeness: 0, isOpposed: false }));
    for (let row = first; row <= last; row++)
      for (const { word, likeness } of rows[row]!.alike)
        if (likeness > nearest[word]!.likeness)
          nearest[word] = {
            likeness,
            isOpposed: 1 === this.content[row]!.denied + sentence.denied[word]!,
          };
    let said = 0;
    let opposed = 0;
    nearest.forEach(({ likeness, isOpposed }, word) => {
      const worth = likeness * vocabulary[sentence.words[word]!]!.weight;
      said += worth;
      if (isOpposed) opposed += worth;
    });
    return said === 0 ? 0 : opposed / said;
  }

  private stretchOf(first: number, last: number): Stretch {
    const { tokens, clauses, text } = this.reading.statements;
    const begin = this.content[first]!;
    const end = this.content[last]!;
    // What denies the words stands next to them, in their clause.
    const from = this.beside(begin.at, clauses[begin.clause]!.from, -1, BEFORE);
    const to = this.beside(end.at, clauses[end.clause]!.to - 1, 1, AFTER) + 1;
    return {
      first: begin.clause,
      last: end.clause,
      from: begin.at,
      to: end.at + 1,
      odd: isDenied(text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
    };
  }

  /** So many content words on from a token, up to the end of its clause: "do not" reaches as far as "don't". */
  private beside(at: number, end: number, step: 1 | -1, most: number): number {
    const { tokens } = this.reading.statements;
    let content = 0;
    let index = at;
    while (index !== end) {
      const { little, sign } = tokens[index + step]!;
      if (!little && !sign && ++content > most) break;
      index += step;
    }
    return index;
  }

  /** The tokens of a stretch that are words of the sentence, or mean alike. */
  tokensAlike(sentence: Sentence, { from, to }: Stretch): number[] {
    const { vocabulary } = this.sentences;
    return this.content.flatMap(({ at }, row) =>
      at >= from &&
      at < to &&
      sentence.words.some((word) => this.alike[row * vocabulary.length + word]! > 0)
        ? [at]
        : [],
    );
  }

  /** The words of a stretch that are words of the sentence or mean alike, each with its nearest one. */
  matched(sentence: Sentence, { from, to }: Stretch): Matched[] {
    const { vocabulary } = this.sentences;
    return this.content.flatMap(({ at, weight }, row) => {
      if (at < from || at >= to) return [];
      let nearest = 0;
      let word = '';
      for (const place of sentence.words) {
        const value = this.alike[row * vocabulary.length + place]!;
        if (value <= nearest) continue;
        nearest = value;
        word = vocabulary[place]!.normal;
      }
      return nearest > 0 ? [{ at, word, weight: weight * nearest, isSame: nearest === 1 }] : [];
    });
  }

  /** The words that a sentence names a side of a contrast with, and a stretch another one. */
  isOfOtherSide(sentence: Sentence, { from, to }: Pick<Stretch, 'from' | 'to'>): boolean {
    const { lexicon, sides, statements } = this.reading;
    if (sides.length === 0) return false;
    const words = new TokenIndex(tokenize(sentence.text));
    return sides.some(({ contrast }) => {
      const entities = contrast.sides.map(({ entity }) => entity);
      const wanted = entities.filter((entity) => lexicon.has(entity, words));
      if (wanted.length !== 1) return false;
      const named = entities.filter(
        (entity) => lexicon.find(entity, statements.index, from, to).length > 0,
      );
      return named.length > 0 && !named.includes(wanted[0]!);
    });
  }
}
