/** Which words mean alike: a table of word vectors, read once. */
export class WordVectors {
  private readonly rows: ReadonlyMap<string, number>;

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
  }

  /** A word's vector; undefined when it is not in the table. */
  rowOf(word: string): Int8Array | undefined {
    const row = this.rows.get(word);
    return row === undefined
      ? undefined
      : this.bytes.subarray(row * this.dimensions, (row + 1) * this.dimensions);
  }

  /** How many words are more frequent; Infinity for one that is not in the table. */
  rankOf(word: string): number {
    return this.rows.get(word) ?? Infinity;
  }

  /** Cosine of a vector and a word, -1 to 1; 0 when the word is not in the table. */
  cosine(vector: Int8Array, word: string): number {
    const other = this.rows.get(word);
    if (other === undefined) return 0;
    const start = other * this.dimensions;
    let dot = 0;
    let a = 0;
    let b = 0;
    for (let k = 0; k < this.dimensions; k++) {
      const x = vector[k]!;
      const y = this.bytes[start + k]!;
      dot += x * y;
      a += x * x;
      b += y * y;
    }
    return a > 0 && b > 0 ? dot / Math.sqrt(a * b) : 0;
  }
}
