import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { Lexicon } from './lexicon';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';

/** A sentence of the key, as a token range of all of them together. */
interface Told {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Which patterns of a point are met by another point's own sentences: who makes that other point in one of the ways
 * its key gives says the words of this one in passing.
 */
export class SharedPatterns {
  /** Other points, by point and place of the pattern. */
  private readonly others = new Map<string, readonly ReadonlySet<string>[]>();
  private readonly told: readonly Told[];
  private readonly index: TokenIndex;
  private readonly known = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly rubric: Rubric,
    private readonly lexicon: Lexicon,
  ) {
    const sentences = rubric.points.flatMap(({ id, statement, wordings }) =>
      [statement, ...wordings].map((text) => ({ of: id, tokens: tokenize(text) })),
    );
    let from = 0;
    this.told = sentences.map(({ of, tokens: { length } }) => {
      const to = from + length;
      const range = { of, from, to };
      from = to;
      return range;
    });
    this.index = new TokenIndex(sentences.flatMap(({ tokens }) => tokens));
    for (const { id, patterns } of rubric.points)
      this.others.set(
        id,
        patterns.map((pattern) => new Set(this.pointsThatMeet(pattern).filter((of) => of !== id))),
      );
  }

  /** Whether sentences of one of these other points meet a pattern of this one. */
  isOf({ id }: Pick<KeyPoint, 'id'>, pattern: number, near: ReadonlySet<string>): boolean {
    return [...(this.others.get(id)?.[pattern] ?? [])].some((other) => near.has(other));
  }

  private pointsThatMeet(pattern: readonly string[]): string[] {
    const claims = pattern.filter((concept) => !this.isSide(concept));
    const [first, ...others] = (claims.length > 0 ? claims : pattern).map((concept) =>
      this.sentencesWith(concept),
    );
    return [...(first ?? [])]
      .filter((sentence) => others.every((sentences) => sentences.has(sentence)))
      .map((sentence) => this.told[sentence]!.of);
  }

  private sentencesWith(concept: string): ReadonlySet<number> {
    const known = this.known.get(concept);
    if (known) return known;
    const found = this.lexicon
      .findWithin(concept, this.index, this.told)
      .map((hit) => this.told.findIndex(({ from, to }) => hit.from >= from && hit.from < to));
    const sentences = new Set(found);
    this.known.set(concept, sentences);
    return sentences;
  }

  private isSide(concept: string): boolean {
    return this.rubric.contrasts.some(({ sides }) =>
      sides.some(({ entity }) => entity === concept),
    );
  }
}
