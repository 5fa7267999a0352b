/** The least that a word counts: the little ones only hold the others in their order. */
const LEAST = 0.05;

/** A piece of a reference, word by word, and how rare each is. */
interface Piece {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/**
 * How much of a text another one says in its order: words taken one by one could be of any claim, "a node
 * points to a list" and "a list points to a node" alike.
 */
export class SaidInOrder {
  private readonly total: number;
  private readonly known: ReadonlySet<string>;
  private readonly pieces: readonly Piece[];

  /** `clauses` of the text, word by word; `rarity` of a word, 0 to 1. */
  constructor(clauses: readonly (readonly string[])[], rarity: (word: string) => number) {
    this.pieces = clauses.map((words) => ({
      words,
      weights: words.map((word) => Math.max(LEAST, rarity(word))),
    }));
    this.total = this.pieces.reduce(
      (sum, { weights }) => weights.reduce((all, weight) => all + weight, sum),
      0,
    );
    this.known = new Set(clauses.flat());
  }

  /**
   * 0 to 1. Each clause counts by the sentence that says most of it, so that neither the order of sentences
   * matters nor saying one again.
   */
  shareOf(sentences: readonly (readonly string[])[]): number {
    if (this.total === 0) return 0;
    const said = sentences.map((words) => words.filter((word) => this.known.has(word)));
    const most = this.pieces.map((piece) =>
      Math.max(0, ...said.map((words) => commonWeight(piece, words))),
    );
    return most.reduce((sum, weight) => sum + weight, 0) / this.total;
  }
}

/** The weight of the heaviest words that both have in the same order. */
function commonWeight({ words, weights }: Piece, others: readonly string[]): number {
  let before = new Float64Array(words.length + 1);
  for (const other of others) {
    const row = new Float64Array(words.length + 1);
    for (let place = 1; place <= words.length; place++)
      row[place] =
        words[place - 1] === other
          ? before[place - 1]! + weights[place - 1]!
          : Math.max(before[place]!, row[place - 1]!);
    before = row;
  }
  return before[words.length]!;
}
