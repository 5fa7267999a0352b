import type { Rubric } from '@/lib/guide/rubric';
import { isDenied } from './same-sense';
import type { Reading } from './reading';
import { tokenize } from './tokens';
import type { WordVectors } from './word-vectors';
import { rarityOf, type Rarity } from './wording-match';

/** Cosines below this are chance (99th percentile of random pairs of the table is .35). */
const ALIKE = 0.35;
/** Clauses looked at together. */
const WINDOW = 2;
/** A wording is about what it says more than about being brief. */
const RECALL_SHARE = 0.75;

interface Word {
  readonly stem: string;
  readonly normal: string;
  readonly weight: number;
  /** Rank among the word vectors. */
  readonly rank: number;
}

/** A sentence of the rubric: a point's or a misconception's. */
export interface Sentence {
  /** Id of the point or misconception. */
  readonly of: string;
  readonly text: string;
  /** Places in the vocabulary. */
  readonly words: readonly number[];
  readonly weight: number;
  readonly denied: boolean;
  readonly stems: ReadonlySet<string>;
}

/** All sentences of a rubric, read once. */
export interface Sentences {
  readonly vocabulary: readonly Word[];
  readonly all: readonly Sentence[];
  readonly rarity: Rarity;
}

/** Reads a rubric's statements and wordings, and its false claims. */
export function sentencesOf({ points, misconceptions }: Rubric, vectors: WordVectors): Sentences {
  const texts = [
    ...points.flatMap(({ id, statement, wordings }) =>
      [statement, ...wordings].map((text) => ({ of: id, text })),
    ),
    ...misconceptions.flatMap(({ id, claim, wordings }) =>
      [claim, ...wordings].map((text) => ({ of: id, text })),
    ),
  ];
  const rarity = rarityOf(texts.map(({ text }) => text));
  const vocabulary: Word[] = [];
  const places = new Map<string, number>();
  const all = texts.map(({ of, text }): Sentence => {
    const words = tokenize(text)
      .filter(({ little, sign }) => !little && !sign)
      .map(({ stem, normal }) => {
        const known = places.get(normal);
        if (known !== undefined) return known;
        places.set(normal, vocabulary.length);
        vocabulary.push({ stem, normal, weight: rarity(stem), rank: vectors.rankOf(normal) });
        return vocabulary.length - 1;
      });
    const distinct = [...new Set(words)];
    return {
      of,
      text,
      words: distinct,
      weight: distinct.reduce((sum, word) => sum + vocabulary[word]!.weight, 0),
      denied: isDenied(text),
      stems: new Set(distinct.map((word) => vocabulary[word]!.stem)),
    };
  });
  return { vocabulary, all, rarity };
}

/** One or two neighbouring clauses of an answer. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
}

/** How like a sentence a stretch is. */
export interface Alike {
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  /** 0 to 1; `exact` by equal stems only, `loose` with words that mean alike. */
  readonly exact: number;
  readonly loose: number;
}

/** A word of a stretch and the word of a sentence that it is most like. */
export interface Matched {
  readonly at: number;
  readonly word: string;
  /** Its rarity, less where it only means alike. */
  readonly weight: number;
  readonly isSame: boolean;
}

/**
 * Compares every sentence of a rubric with every stretch of an answer, word by word: the weighted share
 * of the sentence that is said, and of the stretch that is about it, by geometric mean.
 */
export class Likeness {
  readonly stretches: readonly Stretch[];
  private readonly alike: Float32Array;
  private readonly content: readonly { readonly at: number; readonly weight: number }[];
  private readonly places: readonly (readonly number[])[];
  private readonly weights: readonly number[];
  private readonly compared = new Map<Sentence, readonly Alike[]>();

  constructor(
    private readonly reading: Reading,
    private readonly sentences: Sentences,
    vectors: WordVectors,
  ) {
    const { tokens, clauses, text } = reading.statements;
    const content: { at: number; weight: number }[] = [];
    const places: number[][] = clauses.map(() => []);
    for (const { index, from, to } of clauses)
      for (let at = from; at < to; at++) {
        const token = tokens[at]!;
        if (token.little || token.sign) continue;
        places[index]!.push(content.length);
        content.push({ at, weight: sentences.rarity(token.stem) });
      }
    this.content = content;
    this.places = places;
    this.weights = places.map((rows) => rows.reduce((sum, row) => sum + content[row]!.weight, 0));
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
    this.stretches = clauses.flatMap((clause) =>
      Array.from({ length: WINDOW }, (_, more) => clauses[clause.index + more]).flatMap((last) =>
        last
          ? [
              {
                first: clause.index,
                last: last.index,
                from: clause.from,
                to: last.to,
                denied: isDenied(text.slice(tokens[clause.from]!.start, tokens[last.to - 1]!.end)),
              },
            ]
          : [],
      ),
    );
  }

  /** Every stretch against one sentence. */
  of(sentence: Sentence): readonly Alike[] {
    const before = this.compared.get(sentence);
    if (before) return before;
    const alike = sentence.weight === 0 ? [] : this.compare(sentence);
    this.compared.set(sentence, alike);
    return alike;
  }

  /** Clause by clause first; a stretch of two is the better of both, word for word. */
  private compare(sentence: Sentence): Alike[] {
    const { vocabulary } = this.sentences;
    const count = sentence.words.length;
    const clauses = this.places.map((rows) => {
      const best = new Float32Array(count);
      let loose = 0;
      let exact = 0;
      for (const row of rows) {
        const start = row * vocabulary.length;
        let nearest = 0;
        for (let k = 0; k < count; k++) {
          const value = this.alike[start + sentence.words[k]!]!;
          if (value > best[k]!) best[k] = value;
          if (value > nearest) nearest = value;
        }
        loose += nearest * this.content[row]!.weight;
        if (nearest === 1) exact += this.content[row]!.weight;
      }
      return { best, loose, exact };
    });
    return this.stretches.flatMap((stretch): Alike[] => {
      const first = clauses[stretch.first]!;
      const last = clauses[stretch.last]!;
      let said = 0;
      let saidExact = 0;
      for (let k = 0; k < count; k++) {
        const best = Math.max(first.best[k]!, last.best[k]!);
        const { weight } = vocabulary[sentence.words[k]!]!;
        said += best * weight;
        if (best === 1) saidExact += weight;
      }
      if (said === 0) return [];
      const two = first !== last;
      const own = this.weights[stretch.first]! + (two ? this.weights[stretch.last]! : 0);
      const ownLoose = first.loose + (two ? last.loose : 0);
      const ownExact = first.exact + (two ? last.exact : 0);
      return [
        {
          sentence,
          stretch,
          loose: mean(said / sentence.weight, ownLoose / own),
          exact: mean(saidExact / sentence.weight, ownExact / own),
        },
      ];
    });
  }

  /** The tokens of a stretch that are words of the sentence, or mean alike. */
  tokensAlike(sentence: Sentence, stretch: Stretch): number[] {
    const { vocabulary } = this.sentences;
    return this.places
      .slice(stretch.first, stretch.last + 1)
      .flat()
      .filter((row) =>
        sentence.words.some((word) => this.alike[row * vocabulary.length + word]! > 0),
      )
      .map((row) => this.content[row]!.at);
  }

  /** The words of a stretch that are words of the sentence or mean alike, each with its nearest one. */
  matched(sentence: Sentence, stretch: Stretch): Matched[] {
    const { vocabulary } = this.sentences;
    return this.content.flatMap(({ at, weight }, row) => {
      if (at < stretch.from || at >= stretch.to) return [];
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
}

function mean(recall: number, precision: number): number {
  return recall > 0 && precision > 0 ? recall ** RECALL_SHARE * precision ** (1 - RECALL_SHARE) : 0;
}
