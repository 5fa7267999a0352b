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

/** A word of the vocabulary by its place, and how like it a word is: 1 for the same stem, else above chance. */
export interface Neighbour {
  readonly place: number;
  readonly likeness: number;
}

/** The content words of a rubric's sentences, and which of them a word of an answer means. */
export class Vocabulary {
  private readonly kept = new Map<string, readonly Neighbour[]>();

  constructor(
    readonly words: readonly VocabularyWord[],
    private readonly vectors: WordVectors,
  ) {}

  /** In the order of their places. */
  neighboursOf({ normal, stem }: Pick<Token, 'normal' | 'stem'>): readonly Neighbour[] {
    const known = this.kept.get(normal);
    if (known) return known;
    const rank = this.vectors.rankOf(normal);
    const near: Neighbour[] = [];
    this.words.forEach((word, place) => {
      const likeness = word.stem === stem ? 1 : Math.fround(this.vectors.cosine(rank, word.rank));
      if (likeness >= ALIKE) near.push({ place, likeness });
    });
    if (this.kept.size < MOST_KEPT) this.kept.set(normal, near);
    return near;
  }
}
