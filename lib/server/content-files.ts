import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '@/lib/guide/read-guide';

/** Every YAML, JSON and Markdown file below a folder, with its path below that folder. */
export function contentFiles(folder: string): ContentFile[] {
  return readdirSync(/*turbopackIgnore: true*/ folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|json|md)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(/*turbopackIgnore: true*/ path, 'utf8'),
    }));
}
