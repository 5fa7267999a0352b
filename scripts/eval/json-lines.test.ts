import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLines } from './json-lines';

const row = z.object({ id: z.string() });

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'lines-')), 'answers.jsonl');
  writeFileSync(path, text);
  return path;
}

describe('JSON lines', () => {
  it('are read whatever their line ends, without the empty ones', () => {
    expect(readLines(fileOf('{"id":"a"}\r\n\n{"id":"b"}\n'), row)).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  it.each([
    ['no JSON', '{"id":"a"}\nnot json\n', /answers\.jsonl:2: /u],
    ['without what is needed', '{"id":"a"}\n{"name":"b"}\n', /answers\.jsonl:2: .*id/u],
  ])('name the file and the line that is %s', (_, text, message) => {
    expect(() => readLines(fileOf(text), row)).toThrow(message);
  });
});
