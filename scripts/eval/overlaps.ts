import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const labels = z.record(
  z.string(),
  z.strictObject({ says: z.array(z.string()), does_not: z.array(z.string()) }),
);

/**
 * Sentences of the answer key that were read beside another point of their question, most of them with the grader's
 * verdict out of sight: does the sentence by itself tell that point as well, wholly or in good part?
 */
export const overlaps = labels.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'overlaps.json'), 'utf8')),
);

/** True where the sentence was read and tells the point, too; what nobody has read counts as silent about it. */
export const alsoSays = (sentence: string, point: string): boolean =>
  overlaps[point]?.says.includes(sentence) ?? false;
