import { ComparedWords } from '@/lib/grading/likeness/compared-words';
import { SaidInOrder } from './said-in-order';
import type { Token } from '@/lib/grading/text/tokens';
import { cosineOf, type WordVectors } from '@/lib/grading/text/word-vectors';

/** What speaks for an answer as a whole. Each has an upper end, and nothing said again adds to it. */
export interface WholeFeatures {
  /** How much of the reference is said, more of it counting less and less. */
  readonly share: number;
  /** How much of it is said in its own order. */
  readonly order: number;
  /** Whether the new words of both are about the same; of a long reference everything is. */
  readonly about: number;
  /** How many different words of the subject the answer has of its own, measured by the reference's. */
  readonly subject: number;
}

/** How fast saying more of a reference stops to matter. */
const ENOUGH = 3;
/** With so many new words a reference is half way from short to long. */
const HALF_LONG = 10;
/** A word as rare as this is not in every talk; one that only means alike must be rarer. */
const SPECIAL = 0.43;
/** So many words of the subject for each of the reference's are plenty. */
const PLENTY = 0.3;

/** A reference as it is seen beside a whole answer. */
export interface Whole {
  /** Its different words, and how much each counts: less when the question says it. */
  readonly words: readonly Token[];
  readonly weights: readonly number[];
  readonly compared: ComparedWords;
  readonly clauses: readonly (readonly string[])[];
  readonly prompt: readonly Token[];
}

/** What an answer says that counts. */
export interface SaidWhole {
  /** For each word of the reference, how well it is said, 0 to 1. */
  readonly said: Float32Array;
  /** Different words, and those of each sentence. */
  readonly words: readonly Token[];
  readonly sentences: readonly (readonly string[])[];
}

/** Reads answers beside a reference. */
export class WholeReference {
  private readonly asked: ReadonlySet<string>;
  private readonly prompted: ComparedWords;
  private readonly order: SaidInOrder;
  private readonly subject: Float64Array;
  /** How many words are the reference's own. */
  private readonly own: number;
  private readonly total: number;

  constructor(
    private readonly reference: Whole,
    private readonly vectors: WordVectors,
    private readonly rarity: (word: string) => number,
  ) {
    const { prompt, words, weights, clauses } = reference;
    this.asked = new Set(prompt.map(({ stem }) => stem));
    this.prompted = new ComparedWords(prompt, vectors);
    this.order = new SaidInOrder(clauses, rarity);
    const own = this.unasked(words);
    this.own = own.length;
    this.subject = this.sumOf(own);
    this.total = weights.reduce((sum, weight) => sum + weight, 0);
  }

  features({ said, words, sentences }: SaidWhole): WholeFeatures {
    const { weights } = this.reference;
    const hit = said.reduce((sum, value, place) => sum + value * weights[place]!, 0);
    const own = this.unasked(words);
    const subject = own.reduce(
      (sum, token) => sum + this.rarity(token.normal) * this.nearest(token),
      0,
    );
    return {
      share: this.total === 0 ? 0 : saturated((ENOUGH * hit) / this.total),
      order: saturated(ENOUGH * this.order.shareOf(sentences)),
      about: cosineOf(this.sumOf(own), this.subject) / (1 + (this.own / HALF_LONG) ** 2),
      subject: saturated(subject / (PLENTY * Math.max(1, this.own))),
    };
  }

  /** True for a word that is of the reference or of the question, or near one, and is not in every talk. */
  isOfSubject(token: Token): boolean {
    return this.rarity(token.normal) * this.nearest(token) >= SPECIAL;
  }

  private nearest(token: Token): number {
    return Math.max(this.reference.compared.nearest(token), this.prompted.nearest(token));
  }

  private unasked(words: readonly Token[]): Token[] {
    return words.filter(({ stem }) => !this.asked.has(stem));
  }

  private sumOf(words: readonly Token[]): Float64Array {
    return this.vectors.sumOf(words.map(({ normal }) => ({ normal, weight: this.rarity(normal) })));
  }
}

const saturated = (amount: number) => 1 - Math.exp(-amount);
