import type { Neighbours } from '@/lib/grading/text/vocabulary';
import type { Shared } from './nearest-windows';

/**
 * The content words of an answer by the words of a vocabulary that they are like: turned round once, so that each
 * sentence looks only at what it shares. Lists of numbers one after the other: hundreds of sentences are compared.
 */
export class WordsAlike {
  /** Where the list of each word of the vocabulary begins, and where the last one ends. */
  private readonly starts: Uint32Array;
  private readonly rows: Uint32Array;
  private readonly likeness: Float32Array;

  constructor(
    private readonly near: readonly Neighbours[],
    words: number,
  ) {
    const starts = new Uint32Array(words + 1);
    for (const { places } of near) for (const place of places) starts[place + 1]!++;
    for (let place = 0; place < words; place++) starts[place + 1]! += starts[place]!;
    this.starts = starts;
    this.rows = new Uint32Array(starts[words]!);
    this.likeness = new Float32Array(starts[words]!);
    const next = starts.slice();
    near.forEach(({ places, likeness }, row) => {
      for (let k = 0; k < places.length; k++) {
        const entry = next[places[k]!]!++;
        this.rows[entry] = row;
        this.likeness[entry] = likeness[k]!;
      }
    });
  }

  /** The rows that are like a word of the vocabulary, in order, each with how like it is. */
  each(place: number, take: (row: number, likeness: number) => void): void {
    for (let entry = this.starts[place]!; entry < this.starts[place + 1]!; entry++)
      take(this.rows[entry]!, this.likeness[entry]!);
  }

  /** What the answer shares with a sentence of these words. */
  sharedWith(sentence: readonly number[]): Shared {
    const counts = new Uint32Array(this.near.length);
    let all = 0;
    for (const place of sentence)
      this.each(place, (row) => {
        counts[row]!++;
        all++;
      });
    const rows: number[] = [];
    const starts: number[] = [];
    let start = 0;
    // From here on a count is where the next entry of its row goes.
    counts.forEach((count, row) => {
      if (count > 0) {
        rows.push(row);
        starts.push(start);
      }
      counts[row] = start;
      start += count;
    });
    starts.push(all);
    const words = new Uint16Array(all);
    const likeness = new Float32Array(all);
    sentence.forEach((place, word) => {
      this.each(place, (row, alike) => {
        const entry = counts[row]!++;
        words[entry] = word;
        likeness[entry] = alike;
      });
    });
    return { rows, starts, words, likeness };
  }
}
