import type { Token } from './tokens';
import type { WordVectors } from './word-vectors';

/** Cosines below this are chance (99th percentile of random pairs of the table is .35). */
const ALIKE = 0.35;
/** Words whose neighbours are kept: those that answers to one question mostly use. */
const MOST_KEPT = 1000;

export interface VocabularyWord {
  readonly stem: string;
  readonly normal: string;
  readonly weight: number;
  /** Rank among the word vectors. */
  readonly rank: number;
}

/**
 * Words of the vocabulary by their places, in order, and how like a word each is: 1 for the same stem, else above
 * chance. Bare numbers: there are a million of them once every question has been answered.
 */
export interface Neighbours {
  readonly places: Uint16Array;
  readonly likeness: Float32Array;
}

/** The content words of a rubric's sentences, and which of them a word of an answer means. */
export class Vocabulary {
  private readonly kept = new Map<string, Neighbours>();

  constructor(
    readonly words: readonly VocabularyWord[],
    private readonly vectors: WordVectors,
  ) {}

  neighboursOf({ normal, stem }: Pick<Token, 'normal' | 'stem'>): Neighbours {
    const known = this.kept.get(normal);
    if (known) return known;
    const rank = this.vectors.rankOf(normal);
    const places: number[] = [];
    const near: number[] = [];
    this.words.forEach((word, place) => {
      const likeness = word.stem === stem ? 1 : Math.fround(this.vectors.cosine(rank, word.rank));
      if (likeness < ALIKE) return;
      places.push(place);
      near.push(likeness);
    });
    const neighbours = { places: Uint16Array.from(places), likeness: Float32Array.from(near) };
    if (this.kept.size < MOST_KEPT) this.kept.set(normal, neighbours);
    return neighbours;
  }
}
