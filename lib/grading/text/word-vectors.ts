/** Which words mean alike: a table of word vectors, read once. */
export class WordVectors {
  private readonly rows: ReadonlyMap<string, number>;
  /** Squared length of each row. */
  private readonly squares: Float64Array;

  /**
   * `words` in the order of their rows, the most frequent first; `bytes` holds `dimensions` signed bytes a row, rows of about equal length.
   * @throws RangeError when the two don't fit each other.
   */
  constructor(
    words: readonly string[],
    private readonly bytes: Int8Array,
    private readonly dimensions: number,
  ) {
    if (words.length * dimensions !== bytes.length)
      throw new RangeError(
        `${words.length} words of ${dimensions} numbers each do not make ${bytes.length} numbers`,
      );
    this.rows = new Map(words.map((word, row) => [word, row]));
    this.squares = new Float64Array(words.length);
    for (let at = 0; at < bytes.length; at++)
      this.squares[Math.floor(at / dimensions)]! += bytes[at]! ** 2;
  }

  /** How many words are more frequent; Infinity for one that is not in the table. */
  rankOf(word: string): number {
    return this.rows.get(word) ?? Infinity;
  }

  /** Cosine of two words by their ranks, -1 to 1; 0 when one is not in the table. */
  cosine(rank: number, other: number): number {
    const squares = (this.squares[rank] ?? 0) * (this.squares[other] ?? 0);
    if (squares === 0) return 0;
    const a = rank * this.dimensions;
    const b = other * this.dimensions;
    let dot = 0;
    for (let k = 0; k < this.dimensions; k++) dot += this.bytes[a + k]! * this.bytes[b + k]!;
    return dot / Math.sqrt(squares);
  }

  /** The weighed sum of words, each as long as another before it is weighed: what they are about together. */
  sumOf(words: readonly { readonly normal: string; readonly weight: number }[]): Float64Array {
    const sum = new Float64Array(this.dimensions);
    for (const { normal, weight } of words) {
      const row = this.rows.get(normal);
      if (row === undefined || this.squares[row] === 0) continue;
      const scale = weight / Math.sqrt(this.squares[row]!);
      for (let k = 0; k < this.dimensions; k++)
        sum[k]! += scale * this.bytes[row * this.dimensions + k]!;
    }
    return sum;
  }
}

/** Cosine of two sums of words, -1 to 1; 0 when one has no word of the table. */
export function cosineOf(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let k = 0; k < a.length; k++) {
    dot += a[k]! * b[k]!;
    aa += a[k]! ** 2;
    bb += b[k]! ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}
