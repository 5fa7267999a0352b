/** Which words mean alike: a table of word vectors, read once. */
export class WordVectors {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly norms: Float32Array;

  /**
   * `words` in the order of their rows; `bytes` holds `dimensions` signed bytes a row, all rows on one scale.
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
    this.norms = Float32Array.from(words, (_, row) => {
      let sum = 0;
      for (let k = row * dimensions; k < (row + 1) * dimensions; k++) sum += bytes[k]! ** 2;
      return Math.sqrt(sum);
    });
  }

  /** Cosine of two words, -1 to 1; 0 when one is not in the table. */
  similarity(a: string, b: string): number {
    const x = this.rows.get(a);
    const y = this.rows.get(b);
    if (x === undefined || y === undefined) return 0;
    const norms = this.norms[x]! * this.norms[y]!;
    if (norms === 0) return 0;
    let dot = 0;
    const from = x * this.dimensions;
    const other = y * this.dimensions;
    for (let k = 0; k < this.dimensions; k++) dot += this.bytes[from + k]! * this.bytes[other + k]!;
    return dot / norms;
  }
}
