import { isMisspelt } from '@/lib/grading/text/misspelling';
import { areOpposites } from '@/lib/grading/stance/opposites';
import type { Token } from '@/lib/grading/text/tokens';
import type { WordVectors } from '@/lib/grading/text/word-vectors';

/** Where likeness begins to count, and the least that does: all words are a little alike, and a long answer has many. */
const UNLIKE = 0.2;
const LEAST_ALIKE = 0.4;
/** The most frequent words are in every talk: they say themselves and nothing else. */
const EVERYDAY = 1000;
const MISSPELT = 0.95;
/** A word that only means alike is never as good as the word. */
const ALIKE = 0.9;
/** Answers bring the same words back: kept, up to so many. */
const MOST_KEPT = 2000;

/** A word of an answer, and whether it is denied there. */
export interface SaidWord {
  readonly index: number;
  readonly token: Token;
  readonly denied: boolean;
}

/** How a word goes with each word of a list. */
interface Row {
  /** 1 for the same word, nearly 1 for a misspelt one, else 0. */
  readonly exact: Float32Array;
  /** 0 to 1, words that mean alike included. */
  readonly loose: Float32Array;
  /** The most of `loose`. */
  readonly nearest: number;
  readonly opposite: Uint8Array;
}

/** How the words of a text go with a list of others, looked up once a word. */
export class ComparedWords {
  private readonly rows = new Map<string, Row>();

  constructor(
    private readonly others: readonly Token[],
    private readonly vectors: WordVectors,
  ) {}

  private row(token: Token): Row {
    const known = this.rows.get(token.normal);
    if (known) return known;
    const row = this.compare(token);
    if (this.rows.size >= MOST_KEPT) this.rows.clear();
    this.rows.set(token.normal, row);
    return row;
  }

  /**
   * For each of the others, how well any of the words says it. A word that is denied on one side only
   * does not; there its opposite does. `denied` holds places among the others.
   */
  strongest(
    words: readonly SaidWord[],
    denied: ReadonlySet<number>,
    by: 'exact' | 'loose',
  ): Float32Array {
    const best = new Float32Array(this.others.length);
    for (const word of words) {
      const row = this.row(word.token);
      for (let place = 0; place < best.length; place++) {
        const agrees = word.denied === denied.has(place);
        const value = agrees ? row[by][place]! : row.opposite[place]! * ALIKE;
        if (value > best[place]!) best[place] = value;
      }
    }
    return best;
  }

  /** How well a word says that one of the others which it says best, denied or not. */
  nearest(token: Token): number {
    return this.row(token).nearest;
  }

  /** The other that a word is a slip of the pen for, or else the word. */
  spelt(normal: string): string {
    if (this.vectors.rankOf(normal) < Infinity) return normal;
    if (this.others.some((other) => other.normal === normal)) return normal;
    return this.others.find((other) => isMisspelt(normal, other.normal))?.normal ?? normal;
  }

  /** For each of the others, 1 where a word denies it, or claims its opposite, and none says it. */
  contradicted(words: readonly SaidWord[], denied: ReadonlySet<number>): Uint8Array {
    const found = new Uint8Array(this.others.length);
    const said = this.strongest(words, denied, 'exact');
    for (const word of words) {
      const row = this.row(word.token);
      for (let place = 0; place < found.length; place++) {
        const agrees = word.denied === denied.has(place);
        const against = agrees ? row.opposite[place] === 1 : row.exact[place]! > 0;
        if (against && said[place] === 0) found[place] = 1;
      }
    }
    return found;
  }

  private compare({ normal, stem }: Token): Row {
    const count = this.others.length;
    const exact = new Float32Array(count);
    const loose = new Float32Array(count);
    const opposite = new Uint8Array(count);
    const rank = this.vectors.rankOf(normal);
    this.others.forEach((other, place) => {
      if (areOpposites(stem, other.stem)) {
        opposite[place] = 1;
        return;
      }
      // A word of the language is no slip for another one.
      const misspelt = rank === Infinity && isMisspelt(normal, other.normal);
      const equal = stem === other.stem ? 1 : misspelt ? MISSPELT : 0;
      const cosine =
        equal > 0 || rank < EVERYDAY
          ? 0
          : this.vectors.cosine(rank, this.vectors.rankOf(other.normal));
      exact[place] = equal;
      const alike = (cosine - UNLIKE) / (1 - UNLIKE);
      loose[place] = Math.max(equal, alike < LEAST_ALIKE ? 0 : Math.min(ALIKE, alike));
    });
    return { exact, loose, nearest: Math.max(0, ...loose), opposite };
  }
}
