import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * The lines of a JSONL file, empty ones left out, each parsed by its schema.
 * @throws {Error} naming the file, the line and what is wrong with it.
 */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (error) {
        const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
        throw new Error(`${file}:${index + 1}: ${reason.replaceAll('\n', ' ')}`, { cause: error });
      }
    });
}
