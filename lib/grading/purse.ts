import type { WeighedCandidate } from './point-labels';
import type { Reading } from './reading';

/** Share of a point's tokens that no other point was paid with. */
const NEW_WORDS = 0.34;
/** Points made within so many content words of one another are made in one breath. */
const BREATH = 3;
/** Probability from which on a point is made in one breath with another, by what is not the other's as well. */
const IN_ONE_BREATH = 0.55;
/** So many content words lie between the middles of two points: a list of terms is no list of points. */
const WORDS_PER_POINT = 1;

/** What an answer's words have been paid for already. */
interface Paid {
  readonly point: string;
  readonly turn: string;
  /** Content words before its first word and before its last one. */
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  readonly stems: readonly string[];
}

/**
 * Pays each point with words of its own. Near what another point was paid with, only what the other's own sentences
 * do not say in passing counts. Told by words alone, so that marks and the order of sentences change nothing.
 */
export class Purse {
  private readonly used = new Set<number>();
  private readonly paid: Paid[] = [];

  constructor(private readonly reading: Reading) {}

  canPay(candidate: WeighedCandidate): boolean {
    const { at, probability, beside } = candidate;
    const fresh = at.filter((index) => !this.used.has(index)).length;
    if (fresh / at.length < NEW_WORDS) return false;
    const { turn, from, to, centre } = this.placeOf(at);
    if (this.paid.some((other) => Math.abs(other.centre - centre) < WORDS_PER_POINT)) return false;
    const near = this.paid.filter((other) =>
      other.turn === turn
        ? from <= other.to + BREATH && to >= other.from - BREATH
        : this.isSaidAgain(other, from, to),
    );
    if (near.length === 0) return true;
    const others = new Set(near.map(({ point }) => point));
    return Math.min(probability, beside(others)) >= IN_ONE_BREATH;
  }

  /** Paid for in another turn, and the same words stand here as well: which of the two was paid must not matter. */
  private isSaidAgain({ stems }: Paid, from: number, to: number): boolean {
    const { contentBefore, tokens } = this.reading.statements;
    const here = new Set(
      tokens.flatMap(({ stem, little }, index) => {
        const place = contentBefore[index]!;
        return !little && place >= from - BREATH && place <= to + BREATH ? [stem] : [];
      }),
    );
    return stems.every((stem) => here.has(stem));
  }

  pay(point: string, { at }: WeighedCandidate): void {
    for (const index of at) this.used.add(index);
    this.paid.push({ point, ...this.placeOf(at) });
  }

  /** Where among the content words a point is made. */
  private placeOf(at: readonly number[]): Omit<Paid, 'point'> {
    const { contentBefore, tokens } = this.reading.statements;
    const places = at.map((index) => contentBefore[index]!);
    return {
      turn: this.reading.turnOf(this.reading.clauseOf(at[0]!)),
      from: Math.min(...places),
      to: Math.max(...places),
      stems: at.map((index) => tokens[index]!.stem),
      centre: places.reduce((sum, place) => sum + place, 0) / places.length,
    };
  }
}
