import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Plants one forbidden line at a time and sees the lint refuse it; and one allowed line per room that it must not. */

const core = ['guide', 'speech', 'grading', 'interview', 'report', 'practice'];
const right = (room: string) => [
  ...core.slice(core.indexOf(room) + 1),
  'ports',
  'use-cases',
  'server',
  'browser',
];
const use = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;

const forbidden: [file: string, code: string][] = [
  ...core.flatMap((room) => [
    ...right(room).map((other): [string, string] => [`lib/${room}/a.ts`, use(`@/lib/${other}/x`)]),
    [`lib/${room}/a.ts`, use('@/app/x')] as [string, string],
    [`lib/${room}/a.ts`, use('node:fs')] as [string, string],
    [`lib/${room}/a.ts`, use('react')] as [string, string],
    [`lib/${room}/a.ts`, 'export const r = Math.random();\n'] as [string, string],
    [`lib/${room}/a.ts`, "export const r = fetch('/x');\n"] as [string, string],
  ]),
  ['lib/interview/a.ts', 'export const t = Date.now();\n'],
  ['lib/ports/a.ts', use('@/lib/use-cases/x')],
  ['lib/ports/a.ts', use('@/lib/server/x')],
  ['lib/use-cases/a.ts', use('@/lib/server/x')],
  ['lib/use-cases/a.ts', use('@/lib/browser/x')],
  ['lib/use-cases/a.ts', use('@/app/x')],
  ['lib/use-cases/a.ts', 'export const t = Date.now();\n'],
  ['lib/server/a.ts', use('@/lib/browser/x')],
  ['lib/server/a.ts', use('@/app/x')],
  ['lib/server/a.ts', use('react')],
  ['lib/server/a.ts', 'export const x = process.env.X;\n'],
  ['lib/server/store/a.ts', use('@/lib/server/compose')],
  ['lib/server/store/a.ts', use('@/lib/server/http/x')],
  ['lib/server/store/a.ts', use('@/lib/use-cases/x')],
  ['lib/server/llm/a.ts', use('@/lib/server/store/x')],
  ['lib/browser/a.ts', use('@/lib/server/x')],
  ['lib/browser/a.ts', use('@/lib/use-cases/x')],
  ['lib/browser/a.ts', use('@/app/x')],
  ['lib/browser/a.ts', use('node:fs')],
  ['app/a.tsx', use('@/lib/server/store/x')],
  ['app/a.tsx', use('@/lib/server/env')],
  ['app/a.tsx', use('better-sqlite3')],
  ['app/a.tsx', use('@/e2e/x')],
  ['app/x/_components/a.tsx', use('@/lib/server/compose')],
  ['app/x/_components/a.tsx', use('@/lib/use-cases/x')],
  ['app/x/_components/a.tsx', use('node:fs')],
  ['app/api/x/route.ts', use('@/lib/browser/x')],
  ['app/api/x/route.ts', use('@/app/x/_components/y')],
  ['app/api/x/route.ts', use('react')],
  ['e2e/a.spec.ts', use('@/lib/guide/x')],
  [
    'e2e/a.spec.ts',
    'export const w = (page: { waitForTimeout: (ms: number) => void }) => page.waitForTimeout(5);\n',
  ],
  ['lib/guide/a.test.ts', use('@/lib/server/x')],
  ['lib/use-cases/a.test.ts', use('@/lib/server/x')],
  ['lib/guide/a.ts', use('../speech/x')],
  ['lib/guide/a.ts', use('./utils')],
  ['lib/guide/a.ts', "export * from './b';\n"],
];

const allowed: [file: string, code: string][] = [
  ...core
    .slice(1)
    .map((room, i): [string, string] => [`lib/${room}/a.ts`, use(`@/lib/${core[i] ?? ''}/x`)]),
  ['lib/ports/a.ts', use('@/lib/interview/x')],
  ['lib/use-cases/a.ts', use('@/lib/ports/x')],
  ['lib/server/store/a.ts', use('@/lib/ports/x')],
  ['lib/server/a.ts', use('@/lib/use-cases/x')],
  ['lib/browser/a.ts', use('@/lib/interview/x')],
  ['app/a.tsx', use('@/lib/server/compose')],
  ['app/api/x/route.ts', use('@/lib/server/http/x')],
  ['lib/grading/a.ts', use('stemmer')],
  ['lib/guide/a.ts', use('js-yaml')],
];

const reportSchema = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })),
});
const boundary = /no-restricted|no-process-env|no-barrel-file/u;
let folder = '';
let refused: ReadonlySet<string> = new Set();

/** Each case is planted under a name of its own. */
function planted(file: string, index: number, kind: string): string {
  if (file.endsWith('/route.ts')) return file.replace('/x/', `/x${kind}${index}/`);
  return file.replace(/\/a\./u, `/${kind}${index}.`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-rooms-'));
  const config: { options?: unknown } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  for (const [kind, list] of [
    ['bad', forbidden],
    ['good', allowed],
  ] as const)
    list.forEach(([file, code], index) => {
      const path = join(folder, planted(file, index, kind));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    });
  const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  refused = new Set(
    diagnostics.filter(({ code }) => boundary.test(code)).map(({ filename }) => filename),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isRefused = (path: string) => [...refused].some((filename) => filename.endsWith(path));

describe('the lint refuses', () => {
  it.each(
    forbidden.map(([file, code], index) => ({
      file,
      line: code.split('\n')[0],
      path: planted(file, index, 'bad'),
    })),
  )('in $file: $line', ({ path }) => {
    expect(isRefused(path)).toBe(true);
  });
});

describe('the lint allows', () => {
  it.each(
    allowed.map(([file, code], index) => ({
      file,
      line: code.split('\n')[0],
      path: planted(file, index, 'good'),
    })),
  )('in $file: $line', ({ path }) => {
    expect(isRefused(path)).toBe(false);
  });
});
